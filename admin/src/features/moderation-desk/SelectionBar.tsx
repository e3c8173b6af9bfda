import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../translations/use-translate';
import { HoldMenu } from './HoldMenu';
import { HOLD_LANES } from './offered-actions';
import { RejectMenu } from './RejectMenu';
import type { Desk } from './use-desk';

/** What can be done with all that is selected, and the way to select everything that the list shows. */
export const SelectionBar = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const { selection, queue, many, choice, setChoice, decideMany } = desk;
  const { count, whole, selected } = selection;
  if (count === 0) return null;

  const { progress } = many;
  const isChosen = (offer: 'reject' | 'hold') =>
    choice?.offer === offer && choice.of === 'selection';
  const open = (offer: 'reject' | 'hold') => (isOpen: boolean) =>
    setChoice(isOpen ? { offer, of: 'selection' } : null);
  const canSelectWhole =
    whole === null && queue.hasMore && selected.length === selection.selectable;

  return (
    <Box
      role="group"
      aria-label={t('bulk.label')}
      padding={{ initial: 3, large: 4 }}
      background="primary100"
    >
      <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingBottom={3}>
        <Typography fontWeight="semiBold" role="status">
          {t(whole ? 'bulk.whole' : 'bulk.selected', { count })}
        </Typography>
        <Flex gap={2}>
          {canSelectWhole && (
            <Button
              variant="ghost"
              size="S"
              loading={selection.isCounting}
              onClick={() => void selection.selectWhole()}
            >
              {t('bulk.select-whole')}
            </Button>
          )}
          <Button variant="ghost" size="S" onClick={selection.clear}>
            {t('bulk.clear')}
          </Button>
        </Flex>
      </Flex>
      {progress ? (
        <Box role="status">
          <ProgressBar value={progress.done} max={progress.of} aria-label={t('bulk.working')} />
          <Typography variant="pi" textColor="neutral700">
            {t('bulk.progress', {
              done: formatNumber(progress.done),
              of: formatNumber(progress.of),
            })}
          </Typography>
        </Box>
      ) : (
        <Flex gap={2} wrap="wrap">
          <Button variant="success-light" size="S" onClick={() => decideMany('approve')}>
            {t('action.approve')}
          </Button>
          <RejectMenu
            isOpen={isChosen('reject')}
            onOpenChange={open('reject')}
            onReject={(reason) => decideMany('reject', { reason })}
            size="S"
            shortcut={null}
          />
          <Button variant="tertiary" size="S" onClick={() => decideMany('spam')}>
            {t('action.spam')}
          </Button>
          <HoldMenu
            lanes={HOLD_LANES}
            isOpen={isChosen('hold')}
            onOpenChange={open('hold')}
            onHold={(lane) => decideMany('hold', { lane })}
            size="S"
            shortcut={null}
          />
          <Button variant="tertiary" size="S" onClick={() => decideMany('refer')}>
            {t('action.refer')}
          </Button>
        </Flex>
      )}
    </Box>
  );
};
