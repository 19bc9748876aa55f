import type { words as en } from '../en/words';

export const words = {} satisfies Record<keyof typeof en, string>;
