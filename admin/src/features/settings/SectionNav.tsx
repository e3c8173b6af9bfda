import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTranslate } from '../../translations/use-translate';
import { useSettingsDraft } from './draft/settings-draft';
import { sectionOf, SECTIONS, SETTINGS_ADDRESS } from './sections';

const List = styled.ul`
  display: flex;
  gap: ${({ theme }) => theme.spaces[5]};
  overflow-x: auto;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const SectionLink = styled(NavLink)`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[1]}`};
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;

const Dot = styled.span`
  width: 0.6rem;
  height: 0.6rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
`;

/** The pages of the settings, and on which of them something is changed or wrong. */
export const SectionNav = () => {
  const t = useTranslate();
  const { state, problems } = useSettingsDraft();
  const changed = new Set([...state.edits.keys()].map(sectionOf));
  const wrong = new Set([...problems.keys()].map(sectionOf));
  const nav = useRef<HTMLElement>(null);
  const { revision } = state;
  useEffect(() => {
    // The bar with the button that was pressed is gone.
    if (revision === 0 || document.activeElement !== document.body) return;
    nav.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [revision]);
  return (
    <nav ref={nav} aria-label={t('settings.sections')}>
      <List>
        {SECTIONS.map((section) => (
          <li key={section}>
            <SectionLink to={`${SETTINGS_ADDRESS}/${section}`}>
              {t(`settings.section.${section}`)}
              <Mark isChanged={changed.has(section)} isWrong={wrong.has(section)} />
            </SectionLink>
          </li>
        ))}
      </List>
    </nav>
  );
};

const Mark = ({ isChanged, isWrong }: { isChanged: boolean; isWrong: boolean }) => {
  const t = useTranslate();
  if (!isChanged && !isWrong) return null;
  return (
    <>
      {isWrong ? <WarningCircle fill="danger600" aria-hidden /> : <Dot />}
      <VisuallyHidden>
        {t(isWrong ? 'settings.mark.wrong' : 'settings.mark.changed')}
      </VisuallyHidden>
    </>
  );
};
