import { createContext, useContext } from 'react';
import type { Language, MemberRole } from '../domain/words';
import { may, type Permission } from '../lib/permissions';

export type ShellOrganisation = { slug: string; name: string; role: MemberRole; language: Language };

const OrganisationContext = createContext<ShellOrganisation | undefined>(undefined);
export const OrganisationProvider = OrganisationContext.Provider;

/** The organisation whose pages these are, where they begin, and what the person may do in it. */
export function useOrganisation() {
  const organisation = useContext(OrganisationContext);
  if (!organisation) throw new Error('useOrganisation() outside an organisation’s pages');
  return {
    ...organisation,
    base: `/app/${organisation.slug}`,
    may: (permission: Permission) => may(organisation.role, permission),
  };
}
