import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../translations/use-translate';
import { weekdayRuns } from './weekday-runs';

/** A Monday, in UTC: days and hours that are named here are of no date. */
const MONDAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Names of days and hours in the moderator's language. */
export function useClockWords() {
  const t = useTranslate();
  const { formatDate, formatList, formatTime } = useIntl();
  return useMemo(() => {
    const weekday = (day: number) =>
      formatDate(MONDAY + (day - 1) * DAY, { weekday: 'long', timeZone: 'UTC' });
    const hour = (number: number) =>
      formatTime(MONDAY + number * HOUR, { timeStyle: 'short', timeZone: 'UTC' });
    return {
      weekday,
      hour,
      /** `08:30` as one writes it. */
      time: (text: string) => {
        const [hours = 0, minutes = 0] = text.split(':').map(Number);
        return hour(hours + minutes / 60);
      },
      list: (words: readonly string[]) => formatList(words, { type: 'conjunction' }),
      weekdays: (days: readonly number[]) =>
        formatList(
          weekdayRuns(days).map(({ from, to }) =>
            from === to
              ? weekday(from)
              : t('people.days.range', { from: weekday(from), to: weekday(to) })
          ),
          { type: 'conjunction' }
        ),
    };
  }, [formatDate, formatList, formatTime, t]);
}
