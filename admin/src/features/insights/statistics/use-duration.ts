import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { splitDuration } from './split-duration';

/** Says how long something took, in the reader's language: `2 days 3 hr`. */
export function useDuration() {
  const { formatNumber } = useIntl();
  return useCallback(
    (seconds: number) =>
      splitDuration(seconds)
        .map(({ value, unit }) =>
          formatNumber(value, {
            style: 'unit',
            unit,
            unitDisplay: unit === 'day' ? 'long' : 'short',
          })
        )
        .join(' '),
    [formatNumber]
  );
}
