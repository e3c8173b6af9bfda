import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readFilter, writeFilter, type LogFilter } from './log-filter';

/** The filter in the address: a reload, Back and a link show the same entries. */
export function useLogFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(params), [params]);
  const change = useCallback(
    (part: Partial<LogFilter>) =>
      setParams((current) => writeFilter({ ...readFilter(current), ...part })),
    [setParams]
  );
  const addressOf = useCallback((chosen: LogFilter) => `?${writeFilter(chosen).toString()}`, []);
  return { filter, change, addressOf };
}
