import { useCallback, useRef, useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReaderAnswer } from '../../../../contract';
import { Chip } from '../../components/Chip';
import { PageSection } from '../../components/PageSection';
import { ReturnFocus } from '../../components/return-focus';
import { CAN_SANCTION } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { StandingDialog } from './StandingDialog';

interface ReaderStandingProps {
  reader: ReaderAnswer['data'];
  name: string;
}

/** What somebody may do, why, and until when; whoever may changes it here. */
export const ReaderStanding = ({ reader, name }: ReaderStandingProps) => {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { canSanction = false } = useRBAC(CAN_SANCTION).allowedActions;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { standing, standingUntil, standingReason } = reader;

  const returnFocus = useCallback(() => button.current?.focus(), []);

  return (
    <PageSection title={t('people.standing.label')}>
      <Box>
        <Flex gap={2} wrap="wrap">
          <Chip
            meaning={
              standing === 'banned' ? 'danger' : standing === 'pre-moderated' ? 'reason' : 'plain'
            }
          >
            {standing === 'normal' ? t('people.standing.normal') : t(`standing.${standing}`)}
          </Chip>
          {standing === 'banned' && (
            <Typography>
              {standingUntil
                ? t('people.standing.until', {
                    when: formatDate(standingUntil, { dateStyle: 'medium', timeStyle: 'short' }),
                  })
                : t('people.standing.for-ever')}
            </Typography>
          )}
        </Flex>
        <Typography tag="p" textColor="neutral600" paddingTop={2}>
          {t(`people.standing.means.${standing}`)}
        </Typography>
        {standingReason && (
          <Typography tag="p" paddingTop={2} style={{ overflowWrap: 'anywhere' }}>
            {t('people.standing.because', { reason: standingReason })}
          </Typography>
        )}
      </Box>
      {canSanction && (
        <Flex>
          <Button ref={button} variant="secondary" onClick={() => setOpen(true)}>
            {t('people.standing.change')}
          </Button>
        </Flex>
      )}
      <ReturnFocus.Provider value={returnFocus}>
        {isOpen && <StandingDialog reader={reader} name={name} onClose={() => setOpen(false)} />}
      </ReturnFocus.Provider>
    </PageSection>
  );
};
