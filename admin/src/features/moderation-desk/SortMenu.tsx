import { IconButton, Menu } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Check } from '@strapi/icons';
import { sortsFor, type QueueList } from '../../api/queue-list';
import { useTranslate } from '../../translations/use-translate';

interface SortMenuProps {
  list: QueueList;
  onChange: (sort: QueueList['sort']) => void;
}

export const SortMenu = ({ list, onChange }: SortMenuProps) => {
  const t = useTranslate();
  const Icon = list.sort === 'newest' ? ArrowDown : ArrowUp;
  return (
    <Menu.Root>
      <Menu.Trigger
        tag={IconButton}
        variant="tertiary"
        endIcon={null}
        label={t('sort.current', { order: t(`sort.${list.sort}`) })}
        icon={<Icon />}
      />
      <Menu.Content>
        {sortsFor(list.status).map((sort) => (
          <Menu.Item
            key={sort}
            onSelect={() => onChange(sort)}
            startIcon={<Check style={{ visibility: sort === list.sort ? 'visible' : 'hidden' }} />}
          >
            {t(`sort.${sort}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
