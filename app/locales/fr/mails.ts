import type { mails as en } from '../en/mails';

export const mails = {} satisfies Record<keyof typeof en, string>;
