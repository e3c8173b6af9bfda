import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';
import type { SampleAnswer } from '../../../../../contract';
import { SIDE_BY_SIDE } from '../../../components/layout';
import { useDescribeDecision } from '../../../components/use-describe-decision';
import { useTranslate } from '../../../translations/use-translate';

interface SampleListProps {
  sample: SampleAnswer['data'];
  open: number;
  lookedAt: readonly number[];
  onOpen: (sequence: number) => void;
}

/** On a phone one goes through the decisions one by one. */
const List = styled(Box)`
  display: none;

  ${SIDE_BY_SIDE} {
    display: block;
    align-self: start;
    overflow: hidden;
  }
`;

const Row = styled.button`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  border: 0;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;

export const SampleList = ({ sample, open, lookedAt, onOpen }: SampleListProps) => {
  const t = useTranslate();
  const describe = useDescribeDecision();
  return (
    <List
      tag="nav"
      aria-label={t('sample.list')}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <ol>
        {sample.map(({ decision, authorName }) => (
          <li key={decision.sequence}>
            <Row
              type="button"
              aria-current={decision.sequence === open ? 'true' : undefined}
              onClick={() => onOpen(decision.sequence)}
            >
              <Flex width="1.6rem" height="2rem" flex="none">
                {lookedAt.includes(decision.sequence) && (
                  <>
                    <Check fill="success600" aria-hidden />
                    <VisuallyHidden>{t('sample.looked-at')}</VisuallyHidden>
                  </>
                )}
              </Flex>
              <Box minWidth={0}>
                <Typography tag="p" fontWeight="bold" ellipsis>
                  {authorName || t('sample.author-gone')}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {describe(decision)}
                </Typography>
              </Box>
            </Row>
          </li>
        ))}
      </ol>
    </List>
  );
};
