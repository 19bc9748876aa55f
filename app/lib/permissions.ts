import type { MemberRole } from '../domain/words';

/**
 * What a member may do in an organisation. `read` covers exports. `draft` brings lists and writes the register
 * without touching what is published; `edit` also confirms, archives and marks for publication; `publish` makes
 * revisions and answers requests; `manage` is the organisation itself and its members.
 */
export const PERMISSIONS = ['read', 'draft', 'edit', 'publish', 'manage'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const GRANTED: Record<MemberRole, readonly Permission[]> = {
  owner: ['read', 'draft', 'edit', 'publish', 'manage'],
  editor: ['read', 'draft', 'edit', 'publish'],
  procurement: ['read', 'draft'],
  auditor: ['read'],
};

/** Whether a role may do something. */
export const may = (role: MemberRole, permission: Permission): boolean => GRANTED[role].includes(permission);
