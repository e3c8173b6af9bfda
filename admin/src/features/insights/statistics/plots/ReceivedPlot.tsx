import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import type { Bucket } from '../buckets';
import { usePlotStyle } from './use-plot-style';

export interface ReceivedPlotProps {
  buckets: readonly Bucket[];
  name: string;
  formatDay: (day: string) => string;
}

/** Where bars are few, each has room for its number. */
const MOST_LABELS = 14;

export const ReceivedPlot = ({ buckets, name, formatDay }: ReceivedPlotProps) => {
  const { axis, grid, tooltip, strongText } = usePlotStyle();
  const { colors } = useTheme();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...buckets]}
        accessibilityLayer={false}
        margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} {...grid} />
        <XAxis dataKey="day" tickFormatter={formatDay} minTickGap={16} {...axis} />
        <YAxis allowDecimals={false} width={32} {...axis} />
        <Tooltip
          labelFormatter={(day) => (typeof day === 'string' ? formatDay(day) : day)}
          {...tooltip}
        />
        <Bar
          dataKey="submitted"
          name={name}
          fill={colors.primary600}
          maxBarSize={40}
          isAnimationActive={false}
        >
          {buckets.length <= MOST_LABELS && (
            <LabelList dataKey="submitted" position="top" {...strongText} />
          )}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
};
