import type { MouseEvent } from 'react';
import { Flex, Link, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { StoredReason, VerdictReason } from '../../../../contract';
import { MaskedText } from '../../components/MaskedText';
import { ReasonChip } from '../../components/ReasonChip';
import { useTranslate } from '../../translations/use-translate';
import { ruleAddress } from '../../components/desk-address';
import { quotedSpans } from './quoted-spans';
import type { Highlight } from './use-highlight';

const Row = styled.li<{ $isOn: boolean }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[3]} ${({ theme }) => theme.spaces[2]};
  margin: 0 -${({ theme }) => theme.spaces[2]} 0 calc(-3px - ${({ theme }) => theme.spaces[2]});
  border-left: 3px solid ${({ theme, $isOn }) => ($isOn ? theme.colors.warning600 : 'transparent')};

  &:first-child {
    padding-top: 0;
  }

  &:last-child {
    padding-bottom: 0;
  }

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[3]};
  align-items: baseline;
`;

const Below = styled.div`
  grid-column: 1;
`;

const Quoted = styled(TextButton)`
  max-width: 100%;
  text-align: start;

  & > span {
    color: ${({ theme }) => theme.colors.neutral700};
    overflow-wrap: anywhere;
    text-decoration: underline dotted ${({ theme }) => theme.colors.warning600};
    text-underline-offset: 0.2em;
    white-space: pre-wrap;
  }
`;

/** What the rule saw may be scrolled away, as in a long comment. */
const showInText = (row: Element, code: VerdictReason) =>
  row
    .closest('article')
    ?.querySelector(`mark[data-reasons~="${code}"]`)
    ?.scrollIntoView({ block: 'center' });

interface ReasonRowProps {
  reason: StoredReason;
  body: string;
  masked: boolean;
  /** How it has done lately, where that is known. */
  agreement: { judged: number; agreed: number } | undefined;
  /** Whether the way to the rule's settings is open to who reads this. */
  linksRule: boolean;
  highlight: Highlight;
}

/** One rule that fired: what that means, the very words, and how much it is to be believed. */
export const ReasonRow = (props: ReasonRowProps) => {
  const { reason, body, masked, agreement, linksRule, highlight } = props;
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const { code } = reason;
  const { quotations, more } = quotedSpans(body, reason);
  const pointed = [code];

  return (
    <Row $isOn={highlight.isOn(code)} {...highlight.pointers(pointed)}>
      <Head>
        <ReasonChip code={code} />
        <Typography>{t(`reason.${code}.text`)}</Typography>
      </Head>
      {linksRule && (
        <Link tag={RouterLink} to={ruleAddress(code)}>
          {t('why.rule')}
          <VisuallyHidden> ({t(`reason.${code}.label`)})</VisuallyHidden>
        </Link>
      )}
      <Below>
        {quotations.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {quotations.map(({ text, start }) => (
              <Quoted
                key={start}
                onClick={(event: MouseEvent) => showInText(event.currentTarget, code)}
                {...highlight.handlers(pointed)}
              >
                “<MaskedText text={text} masked={masked} />”
              </Quoted>
            ))}
            {more > 0 && (
              <Typography variant="pi" textColor="neutral600">
                {t('why.more', { count: more })}
              </Typography>
            )}
          </Flex>
        )}
        {agreement && agreement.judged > 0 && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('why.agreement', {
              agreed: formatNumber(agreement.agreed),
              judged: formatNumber(agreement.judged),
            })}
          </Typography>
        )}
      </Below>
    </Row>
  );
};
