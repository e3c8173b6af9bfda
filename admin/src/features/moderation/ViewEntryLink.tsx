import { Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { usualSort } from '../../api/queue-list';
import { useMoment } from '../../components/use-moment';
import { useTranslate } from '../../translations/use-translate';
import { addressOf } from '../moderation-desk/queue-location';
import { NavEntry } from './NavEntry';
import type { ViewEntry } from './views';

/** A view of the queue: how much is in it, and since when the oldest waits. */
export const ViewEntryLink = ({ entry, isCurrent }: { entry: ViewEntry; isCurrent: boolean }) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const moment = useMoment();
  const { view, label, count, oldest } = entry;
  const age = oldest === null ? null : moment(oldest, 'narrow');
  return (
    <NavEntry
      to={addressOf({ list: { ...view, sort: usualSort(view.status) }, item: null })}
      label={t(label)}
      isCurrent={isCurrent}
    >
      {age && count !== 0 && (
        <Typography
          variant="pi"
          textColor="neutral600"
          title={t('nav.oldest', { when: age.absolute })}
        >
          <VisuallyHidden>{t('nav.oldest', { when: age.relative })}</VisuallyHidden>
          <span aria-hidden>{age.short}</span>
        </Typography>
      )}
      {count !== undefined && (
        <Typography
          fontWeight="semiBold"
          textColor={count === 0 ? 'neutral600' : 'inherit'}
          style={{ fontVariantNumeric: 'tabular-nums' }}
        >
          {formatNumber(count)}
        </Typography>
      )}
    </NavEntry>
  );
};
