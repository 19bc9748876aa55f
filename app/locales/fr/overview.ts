import type { overview as en } from '../en/overview';

export const overview = {} satisfies Record<keyof typeof en, string>;
