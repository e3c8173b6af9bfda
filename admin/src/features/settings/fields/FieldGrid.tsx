import { styled } from 'styled-components';

/** As many fields beside each other as there is room for, one under the other on a phone. */
export const FieldGrid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
  gap: ${({ theme }) => theme.spaces[5]} ${({ theme }) => theme.spaces[6]};
  align-items: end;

  /* The design system cuts labels off. */
  label,
  label > * {
    overflow: visible;
    white-space: normal;
  }
`;
