import type { accounts as en } from '../en/accounts';

export const accounts = {} satisfies Record<keyof typeof en, string>;
