import { useMemo } from 'react';
import { publicWords } from '../../lib/published-words';
import { useReaderWords } from '../language';

/** The words of the published page being rendered, and how far a day is from today. */
export function usePublicWords() {
  const { language, relative, today } = useReaderWords();
  return useMemo(() => ({ ...publicWords(language), relative, today }), [language, relative, today]);
}
