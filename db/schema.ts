export * from './schema/accounts';
export * from './schema/law';
export * from './schema/organisations';
export * from './schema/publication';
export * from './schema/register';
