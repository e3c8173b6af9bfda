import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readRange, writeRange, type Range } from './range';

/** The range in the address: a reload, Back and a link lead to the same numbers. */
export function useRange() {
  const [params, setParams] = useSearchParams();
  const range = useMemo(() => readRange(params), [params]);
  const choose = useCallback((chosen: Range) => setParams(writeRange(chosen)), [setParams]);
  return { range, choose };
}
