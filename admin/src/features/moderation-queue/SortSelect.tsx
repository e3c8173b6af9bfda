import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { QueueList } from '../../api/moderation';
import { useTranslate } from '../../translations/use-translate';

interface SortSelectProps {
  value: QueueList['sort'];
  onChange: (sort: QueueList['sort']) => void;
}

export const SortSelect = ({ value, onChange }: SortSelectProps) => {
  const t = useTranslate();
  return (
    <SingleSelect
      aria-label={t('sort.label')}
      size="S"
      value={value}
      onChange={(sort) => onChange(sort === 'newest' ? 'newest' : 'oldest')}
    >
      <SingleSelectOption value="oldest">{t('sort.oldest')}</SingleSelectOption>
      <SingleSelectOption value="newest">{t('sort.newest')}</SingleSelectOption>
    </SingleSelect>
  );
};
