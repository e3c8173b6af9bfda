import { Typography } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import type { RuleShown } from './group-rules';

/**
 * How a rule has done lately. Nothing of one that did not fire: a rule that refuses leaves nothing to
 * count, and "never" would be wrong.
 */
export const RuleStatistics = ({ fired, judged, agreed }: RuleShown['statistics']) => {
  const t = useTranslate();
  if (fired === 0) return null;
  const parts = [
    t('settings.rules.fired', { count: fired }),
    ...(judged > 0 ? [t('settings.rules.agreed', { agreed, judged })] : []),
  ];
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {parts.join(' · ')}
    </Typography>
  );
};
