import { useEffect } from 'react';

/** Brings what is wrong with a form as a whole into view; what is wrong with one field conform brings there itself. */
export function useFormProblemInView({ errorId, errors }: { errorId: string; errors: string[] | undefined }) {
  const problem = errors?.join();
  useEffect(() => {
    if (problem) document.getElementById(errorId)?.focus();
  }, [errorId, problem]);
}
