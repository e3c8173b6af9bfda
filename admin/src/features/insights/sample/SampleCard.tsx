import { forwardRef } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SampleAnswer } from '../../../../../contract';
import { Chip } from '../../../components/Chip';
import { deskAddress, logAddress } from '../../../components/desk-address';
import { MaskedText } from '../../../components/MaskedText';
import { useDescribeDecision } from '../../../components/use-describe-decision';
import { useMoment } from '../../../components/use-moment';
import { useTranslate } from '../../../translations/use-translate';
import { Places } from '../log/Places';
import { useDescribeReason } from '../log/use-describe-reason';

const Body = styled.p`
  max-width: 64ch;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[3]};
  line-height: 1.65;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

const Ruled = styled(Box)`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

interface SampleCardProps {
  item: SampleAnswer['data'][number];
  isLookedAt: boolean;
}

/** One decision to look at again: what was said, and what was decided about it. */
export const SampleCard = forwardRef<HTMLHeadingElement, SampleCardProps>((props, ref) => {
  const { item, isLookedAt } = props;
  const { decision, body, masked, authorName } = item;
  const t = useTranslate();
  const describe = useDescribeDecision();
  const { absolute } = useMoment()(decision.at);
  const reason = useDescribeReason()(decision);
  return (
    <Box
      tag="article"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex justifyContent="space-between" gap={3} paddingBottom={3} wrap="wrap">
        <Typography ref={ref} tabIndex={-1} tag="h2" variant="delta">
          {authorName === '' ? t('sample.author-gone') : t('comment.heading', { name: authorName })}
        </Typography>
        {isLookedAt && <Chip>{t('sample.looked-at')}</Chip>}
      </Flex>
      {body === '' ? (
        <Typography tag="p" textColor="neutral600">
          {t('sample.text-gone')}
        </Typography>
      ) : (
        <Body dir="auto">
          <MaskedText text={body} masked={masked} />
        </Body>
      )}
      <Ruled marginTop={5} paddingTop={4}>
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          {t('sample.decision')}
        </Typography>
        <Typography tag="p" fontWeight="semiBold" paddingTop={1}>
          {describe(decision)}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {absolute}
        </Typography>
        <Places from={decision.from} to={decision.to} />
        {reason !== null && (
          <Typography tag="p" textColor="neutral600" paddingTop={1}>
            {t('history.reason', { reason })}
          </Typography>
        )}
        {decision.note !== null && (
          <Typography tag="p" textColor="neutral600" paddingTop={1}>
            {t('history.with-note', { note: decision.note })}
          </Typography>
        )}
      </Ruled>
      {decision.comment !== null && (
        <Flex gap={4} paddingTop={4} wrap="wrap">
          <Link tag={RouterLink} to={deskAddress({ item: decision.comment })}>
            {t('insights.open-comment')}
          </Link>
          <Link tag={RouterLink} to={logAddress(decision.comment)}>
            {t('log.follow')}
          </Link>
        </Flex>
      )}
    </Box>
  );
});
SampleCard.displayName = 'SampleCard';
