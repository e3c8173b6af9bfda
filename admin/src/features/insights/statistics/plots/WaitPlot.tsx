import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import { NAMES, NameTick } from './NameTick';
import { usePlotStyle } from './use-plot-style';

export interface Wait {
  key: string;
  name: string;
  seconds: number;
  /** The same in words. */
  duration: string;
}

export const WaitPlot = ({ waits }: { waits: readonly Wait[] }) => {
  const { axis, strongText } = usePlotStyle();
  const { colors } = useTheme();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...waits]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 96, bottom: 0, left: 0 }}
      >
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="name" width={NAMES} {...axis} tick={<NameTick />} />
        <Bar
          dataKey="seconds"
          fill={colors.primary600}
          minPointSize={2}
          maxBarSize={24}
          isAnimationActive={false}
        >
          <LabelList dataKey="duration" position="right" {...strongText} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
};
