import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Look } from './plots/action-look';
import { Hatching, useStrongColour } from './plots/Hatching';

interface LegendProps {
  label: string;
  items: readonly { key: string; name: string; total: number; look: Look }[];
}

const Swatch = ({ look }: { look: Look }) => {
  const id = `swatch-${useId().replaceAll(':', '')}`;
  const strong = useStrongColour()(look);
  return (
    <svg width={20} height={14} aria-hidden>
      <defs>
        <Hatching id={id} look={look} />
      </defs>
      <rect x={0.5} y={0.5} width={19} height={13} fill={`url(#${id})`} stroke={strong} />
    </svg>
  );
};

/** What each kind of bar stands for and how many there are, in the order in which they are stacked. */
export const Legend = ({ label, items }: LegendProps) => {
  const { formatNumber } = useIntl();
  return (
    <Flex tag="ul" aria-label={label} wrap="wrap" gap={4}>
      {items.map(({ key, name, total, look }) => (
        <Flex key={key} tag="li" gap={2}>
          <Swatch look={look} />
          <Typography variant="pi">
            {name} <strong>{formatNumber(total)}</strong>
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
