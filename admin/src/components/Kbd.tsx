import { styled } from 'styled-components';

/** A key on a key cap. Screen readers get `aria-keyshortcuts` on the control instead. */
export const Kbd = styled.kbd.attrs({ 'aria-hidden': true })`
  display: inline-block;
  min-width: 1.8rem;
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border: 1px solid currentcolor;
  border-radius: ${({ theme }) => theme.borderRadius};
  font-family: ui-monospace, SFMono-Regular, Menlo, monospace;
  font-size: ${({ theme }) => theme.fontSizes[0]};
  font-weight: ${({ theme }) => theme.fontWeights.bold};
  line-height: 1.6rem;
  text-align: center;
  opacity: 0.75;
`;
