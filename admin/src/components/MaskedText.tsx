import { Fragment } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { useTranslate } from '../translations/use-translate';
import { maskedRuns } from './masked-runs';

interface MaskedTextProps {
  text: string;
  /** Whether the marks in it stand for something; a reader may have typed some, too. */
  masked: boolean;
}

/** A text whose masked parts a screen reader tells once each, and not mark by mark. */
export const MaskedText = ({ text, masked }: MaskedTextProps) => {
  const t = useTranslate();
  if (!masked) return <>{text}</>;
  return (
    <>
      {maskedRuns(text).map((run, index) =>
        run.isMasked ? (
          <Fragment key={index}>
            <span aria-hidden>{run.text}</span>
            <VisuallyHidden>{t('masked.part')}</VisuallyHidden>
          </Fragment>
        ) : (
          <Fragment key={index}>{run.text}</Fragment>
        )
      )}
    </>
  );
};
