/** Legal forms, folded: a place inside the name before one belongs to the name ("Example Payments Europe Ltd"). */
const forms = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((form) => form.trim().replace(/\s+/g, ' ')));

export const LEGAL_FORMS =
  forms(`inc, incorporated, llc, l l c, ltd, limited, plc, llp, corp, pbc, public benefit corporation, lp, pty ltd, pvt ltd,
  private limited, pte ltd, gmbh, ggmbh, mbh, e v, ohg, kgaa, sas, sasu, sarl, s a r l, s a s, eurl, snc, gie, b v, bv, n v, nv, bvba, s p a, spa, s r l, srl, srls, s l u, slu, s l, s a u, lda, ltda, s a, unipessoal, sp z o o,
  spolka z o o, spolka akcyjna, sp k, a s, aps, oy, oyj, kft, zrt, s r o, d o o, ood, eood, uab, sia, ou, gk, k k, co ltd, pc, ultd, uc, dac`);

/** Two letters that are as often a country, a state or a word: forms only after a name, in capitals and on the same line. */
export const SHORT_LEGAL_FORMS = forms('ag, sa, se, ab, as, co, kg, ug, sl, oy, lp, pc, uc, nv, spa, ou, sia');

/** After "EU", "UK" or "US": the transfer tool or the law, not the place. */
export const NOT_A_PLACE_AFTER =
  forms(`scc, sccs, standard contractual, standardvertragsklauseln, standardvertragsklausel, standard, model clauses, model, gdpr, dsgvo, rgpd, avg, dpf,
  data privacy, data protection, privacy, privacy shield, datenschutzrahmen, idta, addendum, international data transfer, extension, approved, adequacy, adequaatheidsbesluit, angemessenheitsbeschluss, angemessenheitsbeschlusses, kommission, commission, law, laws,
  recht, law firm, ai act, cloud act, controller, representative, vertreter, dollar, dollars, citizens, residents, customers, users, clients, kunden, nutzer, utilisateurs, clientes, usuarios, clienti, utenti, klanten, gebruikers, klientow, uzytkownikow,
  commissie, commissione, comision, comissao, komisji, court, parliament, regulation, directive, verordnung, richtlinie, reglement`);
