import { fold } from './folding';

const TRANSFER =
  /\b(transfer|transfers|transfert|transferts|trasferiment[oi]|transferencias?|doorgiften?|drittland\w*|drittstaat\w*|ubermittlung\w*|przekazani\w*|transferu?|third countr(y|ies)|pays tiers|paesi terzi|terceros paises|paises terceiros|derde land\w*|outside (the )?(eu|eea)|hors (ue|eee)|fuori (ue|see)|buiten (de )?(eu|eer)|poza eog|fuera (de la )?(ue|eee))\b/;
const NONE =
  /^(none|no|nil|n a|not applicable|aucun|aucune|non|neant|sans objet|non applicable|keine?|nein|entfallt|nicht anwendbar|ninguna|ninguno|no aplica|no procede|nessun[oa]?|non applicabile|geen|nee|nvt|n v t|niet van toepassing|nenhuma?|nao aplicavel|nao|brak|nie|nie dotyczy)$/;

/** The header is about transfers, or about countries outside the EEA. */
export const speaksOfTransfers = (header: string): boolean => TRANSFER.test(fold(header));
/** The cell only says that there is none. */
export const saysNone = (text: string): boolean => text.length <= 30 && NONE.test(fold(text));
