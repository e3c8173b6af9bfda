import { VisuallyHidden } from '@strapi/design-system';
import { keyframes, styled } from 'styled-components';
import { useTranslate } from '../../translations/use-translate';

const breathe = keyframes`
  50% { opacity: 0.4; }
`;

const Line = styled.span`
  display: block;
  width: 24rem;
  max-width: 70%;
  height: 1.2rem;
  margin: 0.4rem 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};

  @media (prefers-reduced-motion: no-preference) {
    animation: ${breathe} 1.6s ease-in-out infinite;
  }
`;

/** Keeps the place of a line that is being loaded. */
export const Waiting = () => {
  const t = useTranslate();
  return (
    <>
      <Line aria-hidden />
      <VisuallyHidden>{t('pane.loading')}</VisuallyHidden>
    </>
  );
};
