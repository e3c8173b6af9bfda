import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { VerdictReason } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import type { Unit } from './fields/fields';

/** A Monday; only its place in the week is used. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60_000;

/** What rules, amounts and days are called in the language of the panel. */
export function useNames() {
  const t = useTranslate();
  const { locale, formatDate } = useIntl();
  return useMemo(
    () => ({
      /** As a heading; among other words a rule is written small. */
      rule: (code: VerdictReason): string => {
        const label = t(`reason.${code}.label`);
        return label.charAt(0).toLocaleUpperCase(locale) + label.slice(1);
      },
      amount: (unit: Unit, count: number): string => t(`settings.amount.${unit}`, { count }),
      /** ISO 8601: Monday is 1. */
      weekday: (day: number): string =>
        formatDate(MONDAY + (day - 1) * DAY, { weekday: 'long', timeZone: 'UTC' }),
    }),
    [formatDate, locale, t]
  );
}
