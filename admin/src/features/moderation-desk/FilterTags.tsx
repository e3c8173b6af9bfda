import { Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { FILTER_NAMES, type Filters, type QueueList } from '../../api/queue-list';
import { useTranslate } from '../../translations/use-translate';
import { filtersOf } from './FilterPopover';
import { usePostName, useReaderName } from './use-filter-names';

interface FilterTagsProps {
  list: QueueList;
  onChange: (filters: Filters) => void;
}

/** What narrows the list, each with the way to let it go. */
export const FilterTags = ({ list, onChange }: FilterTagsProps) => {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const filters = filtersOf(list);
  const postName = usePostName(filters.post);
  const readerName = useReaderName(filters.author);
  const names = FILTER_NAMES.flatMap((name) =>
    name === 'q' || filters[name] === undefined ? [] : [name]
  );

  const valueOf = (name: (typeof names)[number]): string => {
    const { rule, from, to, language } = filters;
    switch (name) {
      case 'rule':
        return rule ? t(`reason.${rule}.label`) : '';
      case 'post':
        return postName;
      case 'author':
        return readerName;
      case 'from':
      case 'to':
        return formatDate(`${(name === 'from' ? from : to) ?? ''}T00:00:00`, {
          dateStyle: 'medium',
        });
      case 'language':
        return language ?? '';
      default:
        return '';
    }
  };

  if (names.length === 0) return null;
  return (
    <Flex tag="ul" aria-label={t('filter.active')} gap={2} wrap="wrap" paddingTop={3}>
      {names.map((name) => {
        const label = t(`filter.tag.${name}`, { value: valueOf(name) });
        const { [name]: _gone, ...others } = filters;
        return (
          <li key={name}>
            <Tag
              icon={<Cross />}
              label={t('filter.remove', { filter: label })}
              onClick={() => onChange(others)}
            >
              {label}
            </Tag>
          </li>
        );
      })}
    </Flex>
  );
};
