import { Navigate, Route, Routes } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../translations/use-translate';
import { CommentsSection } from './CommentsSection';
import { LeaveGuard } from './draft/LeaveGuard';
import { SaveBar } from './draft/SaveBar';
import { useSettingsDraft } from './draft/settings-draft';
import { NotificationsSection } from './NotificationsSection';
import { PermissionsSection } from './permissions/PermissionsSection';
import { ReadersSection } from './ReadersSection';
import type { RulesShown } from './rules/group-rules';
import { RulesSection } from './rules/RulesSection';
import { SectionNav } from './SectionNav';
import { SECTIONS, type Section } from './sections';
import { useFocusSetting } from './use-focus-setting';
import { WordsSection } from './words/WordsSection';

/** Room for Strapi's header above and the bar with Save below, so that neither hides what has focus. */
const Sections = styled(Flex)`
  input,
  textarea,
  button,
  li {
    scroll-margin: 8rem 0 12rem;
  }
`;

/** On a phone the bar lies over the end of the page. */
const Foot = styled.div`
  height: 14rem;

  ${({ theme }) => theme.breakpoints.medium} {
    display: none;
  }
`;

/** One page of the settings at a time, with what all of them share. */
export const SettingsSections = ({ rules }: { rules: RulesShown | null }) => {
  const t = useTranslate();
  const { mayChange, state } = useSettingsDraft();
  useFocusSetting();

  const pages: Record<Section, JSX.Element> = {
    comments: <CommentsSection />,
    rules: <RulesSection rules={rules} />,
    words: <WordsSection />,
    readers: <ReadersSection rules={rules} />,
    notifications: <NotificationsSection />,
    permissions: <PermissionsSection />,
  };
  return (
    <Sections direction="column" alignItems="stretch" gap={6}>
      <SectionNav />
      {!mayChange && <Typography tag="p">{t('settings.read-only')}</Typography>}
      <Routes>
        <Route index element={<Navigate to={SECTIONS[0]} replace />} />
        {SECTIONS.map((section) => (
          <Route key={section} path={section} element={<>{pages[section]}</>} />
        ))}
        <Route path="*" element={<Page.Error />} />
      </Routes>
      <SaveBar />
      <LeaveGuard />
      {state.edits.size > 0 && <Foot />}
    </Sections>
  );
};
