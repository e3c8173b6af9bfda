import { SubNav } from '@strapi/strapi/admin';
import { Divider } from '@strapi/design-system';
import { useLocation } from 'react-router-dom';
import { useGetStandingQuery } from '../../api/standing';
import { isSameView } from '../../api/queue-list';
import { useTranslate } from '../../translations/use-translate';
import { readLocation } from '../moderation-desk/queue-location';
import { NavEntry } from './NavEntry';
import { DESK } from '../../components/desk-address';
import { useAllowedPages } from './use-allowed-pages';
import { ViewEntryLink } from './ViewEntryLink';
import { decidedViews, waitingViews, type ViewEntry } from './views';

/** The lanes with what waits in them, what was decided, and the pages beside the queue. */
export const ModerationNav = () => {
  const t = useTranslate();
  const { pathname, search } = useLocation();
  const { data: standing } = useGetStandingQuery();
  const pages = useAllowedPages();
  const view =
    pathname.replace(/\/$/, '') === DESK ? readLocation(new URLSearchParams(search)).list : null;

  const link = (entry: ViewEntry) => (
    <ViewEntryLink
      key={entry.label}
      entry={entry}
      isCurrent={view !== null && isSameView(view, entry.view)}
    />
  );
  const sections = [
    <SubNav.Section key="lanes" label={t('nav.waiting')}>
      {waitingViews(standing).map(link)}
    </SubNav.Section>,
    <SubNav.Section key="decided" label={t('nav.decided')}>
      {decidedViews(standing).map(link)}
    </SubNav.Section>,
    <SubNav.Section key="beside" label={t('nav.beside')}>
      {pages.map(({ path, label }) => (
        <NavEntry
          key={path}
          to={`${DESK}/${path}`}
          label={label === null ? path : t(label)}
          isCurrent={pathname.startsWith(`${DESK}/${path}`)}
        />
      ))}
    </SubNav.Section>,
  ];

  return (
    <SubNav.Main aria-label={t('moderation.title')}>
      <SubNav.Header label={t('moderation.title')} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>{pages.length > 0 ? sections : sections.slice(0, -1)}</SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};
