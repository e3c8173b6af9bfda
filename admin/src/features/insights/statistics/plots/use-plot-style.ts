import { useTheme } from 'styled-components';

/** What all plots have alike, in the colours of the theme. */
export function usePlotStyle() {
  const { colors } = useTheme();
  const text = { fill: colors.neutral600, fontSize: 12 };
  return {
    text,
    strongText: { ...text, fill: colors.neutral800 },
    axis: { tick: text, tickLine: false, axisLine: { stroke: colors.neutral200 } },
    grid: { stroke: colors.neutral150, strokeDasharray: '3 3' },
    tooltip: {
      isAnimationActive: false,
      cursor: { fill: colors.neutral150, fillOpacity: 0.5 },
      contentStyle: {
        background: colors.neutral0,
        border: `1px solid ${colors.neutral200}`,
        borderRadius: 4,
        color: colors.neutral800,
        fontSize: 12,
      },
      itemStyle: { color: colors.neutral800, padding: 0 },
      labelStyle: { color: colors.neutral800, fontWeight: 600 },
    },
    gap: colors.neutral0,
  };
}
