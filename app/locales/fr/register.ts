import type { register as en } from '../en/register';

export const register = {} satisfies Record<keyof typeof en, string>;
