import { Box, Checkbox, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../translations/use-translate';
import { countInView } from '../moderation/views';
import { useGetStandingQuery } from '../../api/standing';
import { FilterPopover } from './FilterPopover';
import { FilterTags } from './FilterTags';
import { KeysHelp } from './KeysHelp';
import { SearchField } from './SearchField';
import { SortMenu } from './SortMenu';
import type { Desk } from './use-desk';
import { viewLabel } from './view-label';

interface DeskToolsProps {
  desk: Desk;
  help: { isHelpOpen: boolean; setHelpOpen: (open: boolean) => void };
}

const checkedFor = (selected: number, of: number): boolean | 'indeterminate' =>
  selected > 0 && (selected === of || 'indeterminate');

/** Above the list: where one is, and what can be done with the list as a whole. */
export const DeskTools = ({ desk, help }: DeskToolsProps) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const { queue, location, keymap, selection, isWide } = desk;
  const { list, narrow, sortBy } = location;
  const { data: standing } = useGetStandingQuery();
  const count = countInView(standing, list);

  return (
    <Box
      padding={{ initial: 3, large: 4 }}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <Flex alignItems="center" gap={2} paddingBottom={3}>
        {desk.canDecide && queue.items.length > 0 && (
          <Checkbox
            aria-label={t('bulk.select-loaded')}
            checked={checkedFor(selection.selected.length, selection.selectable)}
            onCheckedChange={selection.toggleLoaded}
          />
        )}
        <Flex tag="h1" id="main-content-title" flex="1" gap={2} alignItems="baseline" minWidth={0}>
          <Typography tag="span" variant="beta" ellipsis>
            {t(viewLabel(list))}
          </Typography>
          {count !== undefined && (
            <Typography tag="span" variant="beta" textColor="neutral600" fontWeight="regular">
              {formatNumber(count)}
            </Typography>
          )}
        </Flex>
        <Flex gap={1}>
          <IconButton
            label={t('moderation.refresh')}
            variant="ghost"
            disabled={queue.isFetching}
            onClick={desk.refresh}
          >
            <ArrowClockwise />
          </IconButton>
          <KeysHelp isOpen={help.isHelpOpen} onOpenChange={help.setHelpOpen} keymap={keymap} />
        </Flex>
      </Flex>
      <Flex gap={2}>
        <SearchField
          value={list.q ?? ''}
          searchKey={keymap.isOn && isWide ? keymap.keys.search : null}
          onSearch={(q) => {
            const { q: _before, ...others } = list;
            narrow({ ...others, ...(q !== '' && { q }) });
          }}
        />
        <FilterPopover list={list} onChange={narrow} />
        <SortMenu list={list} onChange={sortBy} />
      </Flex>
      <FilterTags list={list} onChange={narrow} />
    </Box>
  );
};
