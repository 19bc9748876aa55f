export const publicList = {} as const;
