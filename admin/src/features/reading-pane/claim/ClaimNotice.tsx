import { Button, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useMoment } from '../../../components/use-moment';
import { useTranslate } from '../../../translations/use-translate';
import { NotDone } from '../NotDone';
import type { Claiming } from './use-claim-comment';

interface ClaimNoticeProps {
  claiming: Claiming;
  canClaim: boolean;
  onTakeOver: (button: HTMLElement) => void;
}

/** Who has the comment just now, and until when. */
export const ClaimNotice = ({ claiming, canClaim, onTakeOver }: ClaimNoticeProps) => {
  const t = useTranslate();
  const moment = useMoment();
  const { status, isBusy, whyNot, take, giveBack } = claiming;
  if (status.kind === 'free') return <NotDone why={whyNot} />;
  const until = moment(status.until).clock;
  const isMine = status.kind === 'mine';
  return (
    <Flex
      role="group"
      aria-label={t('claim.title')}
      gap={3}
      wrap="wrap"
      padding={3}
      hasRadius
      background={isMine ? 'primary100' : 'warning100'}
      borderColor={isMine ? 'primary200' : 'warning500'}
    >
      <Lock aria-hidden />
      <Flex direction="column" alignItems="stretch" flex="1 1 20rem">
        <Typography fontWeight="semiBold">
          {isMine ? t('claim.mine', { until }) : t('claim.held', { name: status.name, until })}
        </Typography>
        {status.reason && (
          <Typography variant="pi" textColor="neutral700">
            {t('claim.reason', { reason: status.reason })}
          </Typography>
        )}
        <NotDone why={whyNot} />
      </Flex>
      {canClaim && isMine && (
        <Flex gap={2}>
          <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => void take()}>
            {t('claim.renew')}
          </Button>
          <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => void giveBack()}>
            {t('claim.give-back')}
          </Button>
        </Flex>
      )}
      {canClaim && !isMine && (
        <Button
          size="S"
          variant="tertiary"
          disabled={isBusy}
          onClick={({ currentTarget }) => onTakeOver(currentTarget)}
        >
          {t('claim.take-over')}
        </Button>
      )}
    </Flex>
  );
};
