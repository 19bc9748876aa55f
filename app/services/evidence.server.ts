import { INSTRUMENT_CATALOGUE } from '../../seed/reference/instruments';
import { INSTRUMENTS, type Instrument, type Language } from '../domain/words';

/** One line of a checklist as a form asks for it. */
export type EvidenceLine = {
  key: string;
  kind: 'text' | 'date' | 'answer' | 'number' | 'url';
  required: boolean;
  label: string;
};

export type Checklist = {
  instrument: Instrument;
  /** The instrument's full name, its article and when it may be used. */
  name: string;
  article: string;
  use: string;
  lines: EvidenceLine[];
};

/** What has to be on file for an instrument, in a language. */
export function readChecklist(instrument: Instrument, language: Language): Checklist {
  const { name, article, use, evidence } = INSTRUMENT_CATALOGUE[instrument];
  return {
    instrument,
    name: name[language],
    article,
    use: use[language],
    lines: evidence.map(({ key, kind, required, label }) => ({ key, kind, required, label: label[language] })),
  };
}

/** Names of every piece of evidence any instrument asks for, by key, in a language. */
export function nameEvidence(language: Language): Record<string, string> {
  const fields = INSTRUMENTS.flatMap((instrument) => INSTRUMENT_CATALOGUE[instrument].evidence);
  return Object.fromEntries(fields.map(({ key, label }) => [key, label[language]]));
}

export const isInstrument = (value: unknown): value is Instrument => INSTRUMENTS.includes(value as Instrument);
