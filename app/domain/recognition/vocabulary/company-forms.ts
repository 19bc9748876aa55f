import { words } from './header-words';

/**
 * Legal forms of companies that nobody writes for anything else, recognised in any case. A dot stands where people write
 * one, or none, or a space after it ("S.p.A.", "SpA", "S. p. A.").
 */
export const CLEAR_FORMS: readonly string[] = words(`
  Inc. | Incorporated | L.L.C. | P.L.L.C. | Ltd. | Ltda. | Ltée | Limited | Pvt. Ltd. | Pvt. Limited | Private Limited |
  Private Ltd. | (Pvt) Ltd. | (Private) Limited | SMC-Pvt Ltd. | (SMC-Private) Limited | SMC Private Limited |
  Pty. Ltd. | Pty. Limited | (Pty) Ltd. | Proprietary Limited | Pte. Ltd. | Pte. Limited | Co., Ltd. | Co. Ltd. |
  Co., Limited | Company Limited | Unlimited Company | Unlimited | Public Limited Company | Sdn. Bhd. | Bhd. | Tbk. |
  Corporation | Corp. | Public Benefit Corporation | L.L.P. | GmbH | gGmbH | mbH | GmbH & Co. KG |
  GmbH & Co. KGaA | GmbH & Co. OHG | AG & Co. KG | AG & Co. KGaA | SE & Co. KG | SE & Co. KGaA | UG (haftungsbeschränkt) | KGaA |
  Ges.m.b.H. | eingetragener Verein | Aktiengesellschaft | Société Anonyme | Société par actions simplifiée |
  S.A.R.L. | S.à r.l. | Sàrl | E.U.R.L. | S.A.S.U. | S.p.A. | S.r.l. | S.r.l.s. | S.a.p.A. | Società per Azioni | S.C.A.R.L. | S.c.p.A. | S.c.r.l. | S.c.a.p.A. |
  s.r.o. | spol. s r.o. | Sp. z o.o. | Sp. z o.o. sp.k. | sp. j. | sp. k. | Spółka z o.o. | Spółka Akcyjna | d.o.o. |
  d.d. | j.d.o.o. | E.O.O.D. | O.O.D. | E.A.D. | UAB | SIA | Kft. | Zrt. | Nyrt. | Bt. |
  Pty | Besloten Vennootschap | Naamloze Vennootschap | B.V.B.A. | S.P.R.L. | VZW | ASBL |
  ApS | Aktiebolag | Aktieselskab | Anpartsselskab | Oyj | Osakeyhtiö | Unipessoal Lda. | Unipessoal | Lda. |
  Sociedad Anónima | Sociedad Limitada | S.L.U. | S.L.N.E. | S.A.U. | S.A. de C.V. | S.A.P.I. de C.V. | S. de R.L. de C.V. |
  S. de R.L. | S.A.C. | S.A.S. de C.V. | E.I.R.L. | EIRELI | Kabushiki Kaisha | Godo Kaisha | A.Ş. | Ltd. Şti. | PJSC |
  JSC | OJSC | FZ-LLC | FZE | FZCO | DMCC | W.L.L. | K.S.C. | Single Member P.C. | M.I.K.E. | I.K.E. |
  E.P.E. | S.C.O.P. | S.C.I.C. | S.R.L.-D | 株式会社 | 有限公司
`);

/** Forms that are words or abbreviations in other cases or places: recognised only as written here, at the end. */
export const WRITTEN_FORMS: readonly string[] = words(`
  AG | SE | SA | S.A. | SAS | S.A.S. | SASU | SARL | SNC | S.N.C. | SCA | S.C.A. | SCS | SCSp | SC | SCI | GIE | EI |
  EURL | KG | OHG | UG | GbR | eG | e.V. | e.K. | e.U. | eU | e.Kfm. | AB | A.B. | AS | A.S. | ASA | A/S | a.s. | Oy | OY | OÜ | BV |
  B.V. | NV | N.V. | VOF | CV | C.V. | SL | S.L. | SLU | SpA | Srl | SRL | PBC | P.B.C. | PLC | plc | P.L.C. | LP | L.P. |
  LLLP | LC | PC | P.C. | P.A. | Co. | Company | KK | K.K. | GK | G.K. | ANS | DA | IVS | I/S | K/S | P/S | ehf. | hf. |
  S.C. | SpJ | S.K.A. | Ltd | Inc | IKE | AE | A.E. | TOV | OOO | PAO | ZAO | CLG | DAC | UC | CIC | Designated Activity Company |
  Trust Company | Stiftung & Co. KG | QFC | SAL | S.A.L. | SAE | S.A.E.
`);

/** Forms that stand before the name: "SAS Exemple", "Stichting Voorbeeld". */
export const LEADING_FORMS: readonly string[] = words(`
  SAS | SARL | SASU | EURL | SCOP | PT | OOO | Stichting | Société | Sociedad | Società | Firma | UAB | SIA
`);

/** Words before "Company" with which it is no form of a name, and words that begin no name. */
export const NO_NAMES: readonly string[] = words(`
  the | our | your | their | this | that | any | each | parent | holding | group | company | a | an | by | via | of | from |
  with | through | and | or | to | for | in | on | at | as | is | are | was | provider | entity | vendor | supplier |
  par | le | la | les | de | du | des | et | ou | chez | avec | pour | dans | sous | société | entité |
  von | der | die | das | den | dem | durch | bei | mit | für | und | oder | über | im | gesellschaft | firma |
  por | con | el | los | las | para | y | en | empresa | da | di | dal | dalla | il | lo | per | e | o | tramite | società |
  door | van | het | een | bij | met | voor | pela | pelo | com | przez | z | w | dla | oraz | i
`);

/** Small words that may stand inside a company's name: "Bank of Example", "Société de Gestion". */
export const INNER_WORDS: readonly string[] = words(`
  of | the | for | and | & | + | de | du | des | la | le | les | et | d | l | von | der | und | für | del | los | y | di | da | do |
  dos | e | van | den | het | en | i
`);
