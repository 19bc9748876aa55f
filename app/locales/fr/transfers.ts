import type { transfers as en } from '../en/transfers';

export const transfers = {} satisfies Record<keyof typeof en, string>;
