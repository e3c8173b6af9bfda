import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { startOfWeek } from './iso-week';

/** The week and the decision in the address. Steps through the sample leave no trail for Back. */
export function useSampleLocation() {
  const [params, setParams] = useSearchParams();
  const written = params.get('week');
  const week = written !== null && startOfWeek(written) !== null ? written : null;
  const decision = Number(params.get('decision')) || null;

  const showWeek = useCallback((chosen: string) => setParams({ week: chosen }), [setParams]);
  const showDecision = useCallback(
    (ofWeek: string, sequence: number) =>
      setParams({ week: ofWeek, decision: String(sequence) }, { replace: true }),
    [setParams]
  );
  return { week, decision, showWeek, showDecision };
}
