import { useCallback } from 'react';
import { Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../../translations/use-translate';
import { FILTER_PARTS, type FilterPart, type LogFilter } from './log-filter';
import type { Moderator } from './seen-moderators';

interface FilterChipsProps {
  filter: LogFilter;
  moderators: readonly Moderator[];
  onRemove: (part: FilterPart) => void;
}

/** Says each part of a filter in words. */
function useDescribePart({ filter, moderators }: Omit<FilterChipsProps, 'onRemove'>) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  return useCallback(
    (part: FilterPart): string | null => {
      const { action, actor, from, to, comment } = filter;
      const day = (date: string) => formatDate(date, { dateStyle: 'medium', timeZone: 'UTC' });
      switch (part) {
        case 'comment':
          return comment && t('log.chip.comment');
        case 'actor':
          if (actor === null) return null;
          return (
            moderators.find(({ id }) => id === actor)?.name || t('log.filter.number', { id: actor })
          );
        case 'action':
          return action && t(`log.action.${action}`);
        case 'from':
          return from && t('log.chip.from', { day: day(from) });
        case 'to':
          return to && t('log.chip.to', { day: day(to) });
      }
    },
    [filter, formatDate, moderators, t]
  );
}

export const FilterChips = ({ onRemove, ...rest }: FilterChipsProps) => {
  const t = useTranslate();
  const describe = useDescribePart(rest);
  return (
    <Flex tag="ul" aria-label={t('log.chips')} gap={2} wrap="wrap">
      {FILTER_PARTS.map((part) => {
        const words = describe(part);
        return (
          words !== null && (
            <li key={part}>
              <Tag
                icon={<Cross aria-hidden />}
                label={t('log.chip.remove', { filter: words })}
                onClick={() => onRemove(part)}
              >
                {words}
              </Tag>
            </li>
          )
        );
      })}
    </Flex>
  );
};
