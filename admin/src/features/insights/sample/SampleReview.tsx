import { useEffect, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SampleAnswer } from '../../../../../contract';
import { SIDE_BY_SIDE } from '../../../components/layout';
import { useTranslate } from '../../../translations/use-translate';
import { nextToLookAt } from './looked-at';
import { SampleCard } from './SampleCard';
import { SampleList } from './SampleList';
import { SampleSteps } from './SampleSteps';
import { useLookedAt } from './use-looked-at';

interface SampleReviewProps {
  sample: SampleAnswer;
  /** Sequence of the decision that the address names. */
  chosen: number | null;
  onShow: (sequence: number) => void;
}

const Columns = styled(Box)`
  ${SIDE_BY_SIDE} {
    display: grid;
    grid-template-columns: minmax(24rem, 32rem) minmax(0, 1fr);
    gap: ${({ theme }) => theme.spaces[6]};
  }
`;

/** The design system's own bar is made for uploads: it reads as full where nothing is done. */
const Progress = styled.progress`
  flex: 1 1 16rem;
  max-width: 32rem;
  height: 0.8rem;
  overflow: hidden;
  border: 0;
  border-radius: 0.4rem;
  appearance: none;
  background: ${({ theme }) => theme.colors.neutral200};

  &::-webkit-progress-bar {
    background: ${({ theme }) => theme.colors.neutral200};
  }

  &::-webkit-progress-value {
    background: ${({ theme }) => theme.colors.success600};
  }

  &::-moz-progress-bar {
    background: ${({ theme }) => theme.colors.success600};
  }
`;

/** Goes through the decisions of a week, one after the other. */
export const SampleReview = ({ sample: { data, meta }, chosen, onShow }: SampleReviewProps) => {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const awaited = useRef<number | null>(null);
  const { lookedAt, mark } = useLookedAt(meta.week);
  const sequences = data.map(({ decision }) => decision.sequence);
  const first = nextToLookAt(sequences, lookedAt, -1);
  const index = Math.max(0, sequences.indexOf(chosen ?? first ?? 0));
  const item = data[index];
  const open = item?.decision.sequence;
  useEffect(() => {
    // Earlier the heading would be read as that of the one before.
    if (awaited.current === null || awaited.current !== open) return;
    awaited.current = null;
    heading.current?.focus();
  }, [open]);
  if (!item) return null;

  const { sequence } = item.decision;
  const done = sequences.filter((each) => lookedAt.includes(each)).length;
  const show = (next: number | null | undefined) => {
    if (next === null || next === undefined) return;
    onShow(next);
    if (next === sequence) heading.current?.focus();
    else awaited.current = next;
  };
  const lookAt = () => {
    mark(sequence, true);
    show(nextToLookAt(sequences, [...lookedAt, sequence], index) ?? sequence);
  };

  return (
    <>
      <Flex gap={4} paddingBottom={4} wrap="wrap">
        <Typography role="status" fontWeight="semiBold">
          {t(done === data.length ? 'sample.all-done' : 'sample.progress', {
            ...{ done, total: data.length },
          })}
        </Typography>
        <Progress
          value={done}
          max={data.length}
          aria-label={t('sample.progress', { done, total: data.length })}
        />
      </Flex>
      <Columns>
        <SampleList sample={data} open={sequence} lookedAt={lookedAt} onOpen={show} />
        <Flex direction="column" alignItems="stretch" gap={4} minWidth={0}>
          <SampleSteps
            position={index + 1}
            total={data.length}
            isLookedAt={lookedAt.includes(sequence)}
            onStep={(by) => show(sequences[index + by])}
            onLookedAt={lookAt}
            onTakeBack={() => mark(sequence, false)}
          />
          <SampleCard ref={heading} item={item} isLookedAt={lookedAt.includes(sequence)} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('sample.disagree')}
          </Typography>
        </Flex>
      </Columns>
    </>
  );
};
