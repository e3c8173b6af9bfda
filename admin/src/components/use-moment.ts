import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { relativeTime } from './relative-time';
import { useNow } from './use-now';

/** Says when something was, in the moderator's language: by its distance and by the clock. */
export function useMoment() {
  const { formatDate, formatNumber, formatRelativeTime, formatTime } = useIntl();
  const now = useNow();
  return useCallback(
    (moment: string, style: 'long' | 'narrow' = 'long') => {
      // What came in after the last tick of the clock is not from the future.
      const { value, unit } = relativeTime(Date.parse(moment), Math.max(now, Date.now()));
      const relative = formatRelativeTime(value, unit, { numeric: 'auto', style });
      return {
        relative,
        /** The mere length, for where it is clear that it is past: "2 h". */
        short:
          unit === 'second'
            ? relative
            : formatNumber(-value, { style: 'unit', unit, unitDisplay: 'short' }),
        absolute: formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' }),
        clock: formatTime(moment, { timeStyle: 'short' }),
      };
    },
    [formatDate, formatNumber, formatRelativeTime, formatTime, now]
  );
}
