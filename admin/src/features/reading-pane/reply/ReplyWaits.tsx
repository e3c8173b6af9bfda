import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ReplyAnswer } from '../../../../../contract';
import { PanelDialog } from '../../../components/PanelDialog';
import { ReasonChip } from '../../../components/ReasonChip';
import { useTranslate } from '../../../translations/use-translate';
import { commentAddress } from '../../../components/desk-address';

interface ReplyWaitsProps {
  reply: ReplyAnswer['data'];
  onClose: () => void;
}

/** Staff are not above the rules: why an answer is not public yet. */
export const ReplyWaits = ({ reply, onClose }: ReplyWaitsProps) => {
  const t = useTranslate();
  return (
    <PanelDialog
      title={t('reply.waits')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('pane.close')}</Button>}
    >
      <Typography>{t('reply.waits.hint')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {reply.reasons.map(({ code }) => (
          <Flex key={code} tag="li" gap={3} wrap="wrap">
            <ReasonChip code={code} />
            <Typography>{t(`reason.${code}.text`)}</Typography>
          </Flex>
        ))}
      </Flex>
      <Link tag={RouterLink} to={commentAddress(reply)} onClick={onClose}>
        {t('reply.waits.open')}
      </Link>
    </PanelDialog>
  );
};
