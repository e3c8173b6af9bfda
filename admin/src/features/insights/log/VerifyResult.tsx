import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { CheckCircle, Duplicate, WarningCircle } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { ChainReportShown } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { writeHead, type NotedHead } from './noted-head';

interface VerifyResultProps {
  report: ChainReportShown['data'];
  /** An earlier head was compared as well. */
  hadNoted: boolean;
  /** The log held when nothing was compared with it. */
  holdsAlone: boolean;
}

const Code = styled.code`
  flex: 1;
  min-width: 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: ui-monospace, SFMono-Regular, Menlo, monospace;
  overflow-wrap: anywhere;
`;

const Head = ({ head }: { head: NotedHead }) => {
  const t = useTranslate();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const text = writeHead(head);
  const copyHead = async () => {
    if (await copy(text)) toggleNotification({ type: 'success', message: t('verify.copied') });
  };
  return (
    <Box paddingTop={3}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {t('verify.head')}
      </Typography>
      <Flex gap={2} background="neutral100" hasRadius padding={2} marginTop={1} marginBottom={2}>
        <Code>{text}</Code>
        <IconButton label={t('verify.copy')} onClick={() => void copyHead()}>
          <Duplicate />
        </IconButton>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('verify.head.why')}
      </Typography>
    </Box>
  );
};

const Verdict = ({ holds, children }: { holds: boolean; children: string }) => {
  const Icon = holds ? CheckCircle : WarningCircle;
  return (
    <Flex gap={2} alignItems="flex-start">
      <Box paddingTop={1} flex="none">
        <Icon fill={holds ? 'success600' : 'danger600'} aria-hidden />
      </Box>
      <Typography tag="p" variant="omega" fontWeight="bold">
        {children}
      </Typography>
    </Flex>
  );
};

export const VerifyResult = ({ report, hadNoted, holdsAlone }: VerifyResultProps) => {
  const t = useTranslate();
  const { entries, head, fault } = report;
  if (fault) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2}>
        {hadNoted && holdsAlone ? (
          <>
            <Verdict holds={false}>{t('verify.noted-lost')}</Verdict>
            <Typography tag="p">{t('verify.noted-lost.what')}</Typography>
          </>
        ) : (
          <>
            <Verdict holds={false}>{t('verify.broken', { number: fault.sequence })}</Verdict>
            <Typography tag="p">
              {t(`verify.fault.${fault.kind}`, { number: fault.sequence })}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {t('verify.broken.so-far', { count: entries })}
            </Typography>
          </>
        )}
        <Typography tag="p">{t('verify.broken.what-to-do')}</Typography>
      </Flex>
    );
  }
  return (
    <>
      <Verdict holds>{t('verify.holds', { count: entries })}</Verdict>
      {hadNoted && (
        <Typography tag="p" paddingTop={2}>
          {t('verify.holds.noted')}
        </Typography>
      )}
      {head && <Head head={head} />}
    </>
  );
};
