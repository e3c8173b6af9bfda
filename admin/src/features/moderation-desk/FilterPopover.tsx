import { useState } from 'react';
import { Box, Button, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { FILTER_NAMES, type Filters, type QueueList } from '../../api/queue-list';
import { closeOnEscape } from '../../components/close-on-escape';
import { useTranslate } from '../../translations/use-translate';
import { FilterFields } from './FilterFields';

interface FilterPopoverProps {
  list: QueueList;
  onChange: (filters: Filters) => void;
}

export const filtersOf = (list: QueueList): Filters =>
  Object.fromEntries(
    FILTER_NAMES.flatMap((name) => (list[name] === undefined ? [] : [[name, list[name]]]))
  );

/** What narrows the list: each choice works at once, and stands as a tag under the search. */
export const FilterPopover = ({ list, onChange }: FilterPopoverProps) => {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { q, ...filters } = filtersOf(list);
  const count = Object.keys(filters).length;
  const keepSearch = q === undefined ? {} : { q };

  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger>
        <IconButton
          label={t('filter.title', { count })}
          variant={count > 0 ? 'secondary' : 'tertiary'}
          withTooltip={!isOpen}
        >
          <Filter />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" aria-label={t('filter.title', { count })}>
        <Box
          padding={4}
          width="40rem"
          maxWidth="calc(100vw - 2.4rem)"
          onKeyDownCapture={closeOnEscape(() => setOpen(false))}
        >
          <Flex direction="column" alignItems="stretch" gap={4}>
            <FilterFields
              filters={filters}
              onChange={(next) => onChange({ ...keepSearch, ...next })}
            />
            <Flex justifyContent="space-between">
              <Typography variant="pi" textColor="neutral600">
                {t('filter.at-once')}
              </Typography>
              <Button
                variant="tertiary"
                size="S"
                disabled={count === 0}
                onClick={() => onChange(keepSearch)}
              >
                {t('filter.clear')}
              </Button>
            </Flex>
          </Flex>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};
