import type { publicList as en } from '../en/public-list';

export const publicList = {} satisfies Record<keyof typeof en, string>;
