import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readLocation, writeLocation, type QueueLocation } from './queue-location';

/**
 * `go` to a tab or a comment that somebody chose (Back returns to where they were), or with
 * `replace` for steps that nobody wants to walk back through one by one.
 */
export function useQueueLocation() {
  const [params, setParams] = useSearchParams();
  const location = useMemo(() => readLocation(params), [params]);

  const go = useCallback(
    (change: Partial<QueueLocation>, { replace = false } = {}) =>
      setParams((current) => writeLocation({ ...readLocation(current), ...change }), { replace }),
    [setParams]
  );
  const addressOf = useCallback(
    (change: Partial<QueueLocation>) => `?${writeLocation({ ...location, ...change }).toString()}`,
    [location]
  );

  return { location, go, addressOf };
}
