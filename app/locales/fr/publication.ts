import type { publication as en } from '../en/publication';

export const publication = {} satisfies Record<keyof typeof en, string>;
