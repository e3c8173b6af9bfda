import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight, Check } from '@strapi/icons';
import { useTranslate } from '../../../translations/use-translate';

interface SampleStepsProps {
  /** From 1. */
  position: number;
  total: number;
  isLookedAt: boolean;
  onStep: (by: -1 | 1) => void;
  onLookedAt: () => void;
  onTakeBack: () => void;
}

export const SampleSteps = (props: SampleStepsProps) => {
  const { position, total, isLookedAt, onStep, onLookedAt, onTakeBack } = props;
  const t = useTranslate();
  return (
    <Flex role="group" aria-label={t('sample.steps')} gap={2} wrap="wrap">
      {isLookedAt ? (
        <Button variant="tertiary" onClick={onTakeBack}>
          {t('sample.take-back')}
        </Button>
      ) : (
        <Button startIcon={<Check />} onClick={onLookedAt}>
          {t('sample.look-at-next')}
        </Button>
      )}
      <Button
        variant="tertiary"
        startIcon={<ArrowLeft />}
        disabled={position <= 1}
        onClick={() => onStep(-1)}
      >
        {t('sample.previous')}
      </Button>
      <Button
        variant="tertiary"
        endIcon={<ArrowRight />}
        disabled={position >= total}
        onClick={() => onStep(1)}
      >
        {t('sample.next')}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {t('comment.position', { position, total })}
      </Typography>
    </Flex>
  );
};
