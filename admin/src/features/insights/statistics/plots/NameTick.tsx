import { Text } from 'recharts';
import { usePlotStyle } from './use-plot-style';

/** Pixels for the names at the left of bars that lie. */
export const NAMES = 128;
const GAP = 8;

interface NameTickProps {
  x?: number | string;
  y?: number | string;
  payload?: { value?: unknown };
}

/** A name beside its bar, over two lines where it is long. */
export const NameTick = ({ x = 0, y = 0, payload }: NameTickProps) => {
  const { strongText } = usePlotStyle();
  return (
    <Text
      x={Number(x)}
      y={Number(y)}
      width={NAMES - GAP}
      maxLines={2}
      textAnchor="end"
      verticalAnchor="middle"
      {...strongText}
    >
      {typeof payload?.value === 'string' ? payload.value : ''}
    </Text>
  );
};
