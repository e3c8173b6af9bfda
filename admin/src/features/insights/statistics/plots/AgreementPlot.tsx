import { useId } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { RULE_LOOK } from './action-look';
import { Hatching, useStrongColour } from './Hatching';
import { NAMES, NameTick } from './NameTick';
import { usePlotStyle } from './use-plot-style';

type Part = keyof typeof RULE_LOOK;

export interface RuleBar extends Record<Part, number> {
  name: string;
  /** How often moderators agreed, in words. */
  verdict: string;
}

export interface AgreementPlotProps {
  rules: readonly RuleBar[];
  parts: readonly { part: Part; name: string }[];
}

export const AgreementPlot = ({ rules, parts }: AgreementPlotProps) => {
  const { axis, tooltip, strongText } = usePlotStyle();
  const strong = useStrongColour();
  const plot = `rules-${useId().replaceAll(':', '')}`;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...rules]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 88, bottom: 0, left: 0 }}
      >
        <defs>
          {parts.map(({ part }) => (
            <Hatching key={part} id={`${plot}-${part}`} look={RULE_LOOK[part]} />
          ))}
        </defs>
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="name"
          interval={0}
          width={NAMES}
          {...axis}
          tick={<NameTick />}
        />
        <Tooltip {...tooltip} />
        {parts.map(({ part, name }, index) => (
          <Bar
            key={part}
            dataKey={part}
            name={name}
            stackId="all"
            fill={`url(#${plot}-${part})`}
            stroke={strong(RULE_LOOK[part])}
            maxBarSize={20}
            isAnimationActive={false}
          >
            {index === parts.length - 1 && (
              <LabelList dataKey="verdict" position="right" {...strongText} />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
};
