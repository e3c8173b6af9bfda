import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { DecisionAction } from '../../../../../../contract';
import type { Bucket } from '../buckets';
import { ACTION_LOOK } from './action-look';
import { Hatching, useStrongColour } from './Hatching';
import { usePlotStyle } from './use-plot-style';

export interface DecisionsPlotProps {
  buckets: readonly Bucket[];
  actions: readonly { action: DecisionAction; name: string }[];
  formatDay: (day: string) => string;
}

export const DecisionsPlot = ({ buckets, actions, formatDay }: DecisionsPlotProps) => {
  const { axis, grid, tooltip } = usePlotStyle();
  const strong = useStrongColour();
  const plot = `decisions-${useId().replaceAll(':', '')}`;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...buckets]}
        accessibilityLayer={false}
        margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
      >
        <defs>
          {actions.map(({ action }) => (
            <Hatching key={action} id={`${plot}-${action}`} look={ACTION_LOOK[action]} />
          ))}
        </defs>
        <CartesianGrid vertical={false} {...grid} />
        <XAxis dataKey="day" tickFormatter={formatDay} minTickGap={16} {...axis} />
        <YAxis allowDecimals={false} width={32} {...axis} />
        <Tooltip
          labelFormatter={(day) => (typeof day === 'string' ? formatDay(day) : day)}
          {...tooltip}
        />
        {actions.map(({ action, name }) => (
          <Bar
            key={action}
            dataKey={({ decisions }: Bucket) => decisions[action]}
            name={name}
            stackId="all"
            fill={`url(#${plot}-${action})`}
            stroke={strong(ACTION_LOOK[action])}
            maxBarSize={40}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
};
