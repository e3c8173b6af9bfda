import { useMoment } from './use-moment';

interface MomentProps {
  /** ISO 8601, in UTC. */
  at: string;
  style?: 'long' | 'narrow';
  /** Puts the clock's time beside the distance, and not only behind it as a tooltip. */
  withClock?: boolean;
}

export const Moment = ({ at, style = 'long', withClock = false }: MomentProps) => {
  const { relative, absolute } = useMoment()(at, style);
  return (
    <time dateTime={at} title={absolute}>
      {withClock ? `${relative} · ${absolute}` : relative}
    </time>
  );
};
