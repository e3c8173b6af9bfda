import { Box, Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useTranslate } from '../../translations/use-translate';
import { KeysHelp } from './KeysHelp';
import { sortsFor } from './queue-location';
import { SortSelect } from './SortSelect';
import type { Desk } from './use-desk';

/** Stands at the end of the tabs, and under them on a phone. */
export const DeskToolbar = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { queue, keys, location, go, isWide } = desk;
  return (
    <Flex gap={2} flex={isWide ? 'none' : '1'}>
      <Box flex="1">
        <SortSelect
          sorts={sortsFor(location.status)}
          value={location.sort}
          onChange={(sort) => go({ sort, item: null })}
        />
      </Box>
      <IconButton
        label={t('moderation.refresh')}
        size="S"
        disabled={queue.isFetching}
        onClick={queue.reload}
      >
        <ArrowClockwise />
      </IconButton>
      {isWide && (
        <KeysHelp
          isOpen={keys.isHelpOpen}
          onOpenChange={keys.setHelpOpen}
          enabled={keys.enabled}
          onEnabledChange={keys.setEnabled}
        />
      )}
    </Flex>
  );
};
