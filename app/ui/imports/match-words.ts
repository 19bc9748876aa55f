import type { MatchReason } from '../../domain/import-plan-types';
import type { Similarity } from '../../domain/import-similar-names';
import type { useWords } from '../language';

/** Why a name of the list stands for a vendor on file. */
export const matchInWords = (
  reason: MatchReason,
  similarity: Similarity | undefined,
  { t }: Pick<ReturnType<typeof useWords>, 't'>,
): string => (similarity ? t(`imports.matched.similar.${similarity}`) : t(`imports.matched.${reason}`));
