import { useTheme } from 'styled-components';
import type { Look } from './action-look';

const SIZE = 6;

const STROKES: Record<Exclude<Look['pattern'], 'plain' | 'dots'>, string> = {
  rising: `M-1,1 l2,-2 M0,${SIZE} l${SIZE},-${SIZE} M${SIZE - 1},${SIZE + 1} l2,-2`,
  falling: `M-1,${SIZE - 1} l2,2 M0,0 l${SIZE},${SIZE} M${SIZE - 1},-1 l2,2`,
  across: `M0,${SIZE / 2} h${SIZE}`,
  upright: `M${SIZE / 2},0 v${SIZE}`,
};

/** Strong enough on both themes to stand out from the card by three to one. */
export const useStrongColour = () => {
  const { colors } = useTheme();
  return ({ colour }: Look) => colors[`${colour}600`];
};

/** What an SVG fills an area with: `url(#id)`. Plain ones too, so that all are used alike. */
export const Hatching = ({ id, look }: { id: string; look: Look }) => {
  const { colors } = useTheme();
  const strong = useStrongColour()(look);
  const { pattern } = look;
  return (
    <pattern id={id} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect
        width={SIZE}
        height={SIZE}
        fill={pattern === 'plain' ? strong : colors[`${look.colour}100`]}
      />
      {pattern === 'dots' && <circle cx={SIZE / 2} cy={SIZE / 2} r={1.4} fill={strong} />}
      {pattern !== 'plain' && pattern !== 'dots' && (
        <path d={STROKES[pattern]} stroke={strong} strokeWidth={1.6} fill="none" />
      )}
    </pattern>
  );
};
