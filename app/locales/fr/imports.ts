import type { imports as en } from '../en/imports';

export const imports = {} satisfies Record<keyof typeof en, string>;
