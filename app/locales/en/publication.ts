export const publication = {} as const;
