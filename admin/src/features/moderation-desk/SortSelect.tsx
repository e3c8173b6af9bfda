import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { QueueList } from '../../api/moderation';
import { useTranslate } from '../../translations/use-translate';

interface SortSelectProps {
  sorts: readonly QueueList['sort'][];
  value: QueueList['sort'];
  onChange: (sort: QueueList['sort']) => void;
}

export const SortSelect = ({ sorts, value, onChange }: SortSelectProps) => {
  const t = useTranslate();
  const choose = (value: string | number) => {
    const sort = sorts.find((each) => each === value);
    if (sort) onChange(sort);
  };
  return (
    <SingleSelect aria-label={t('sort.label')} size="S" value={value} onChange={choose}>
      {sorts.map((sort) => (
        <SingleSelectOption key={sort} value={sort}>
          {t(`sort.${sort}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
