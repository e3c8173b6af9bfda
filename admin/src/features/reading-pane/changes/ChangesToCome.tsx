import { useTranslate } from '../../../translations/use-translate';
import { PaneCard } from '../PaneCard';
import { Waiting } from '../Waiting';

/** Keeps the place of what changed: of an edited comment one knows that something did. */
export const ChangesToCome = () => {
  const t = useTranslate();
  return (
    <PaneCard title={t('changes.title')}>
      <Waiting />
    </PaneCard>
  );
};
