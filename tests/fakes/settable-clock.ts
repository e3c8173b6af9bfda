import type { Clock } from '../../server/src/ports/clock';

export interface SettableClock extends Clock {
  set: (moment: string) => void;
  advance: (seconds: number) => void;
}

/** A clock that stands still until a test moves it. */
export const createSettableClock = (start: string): SettableClock => {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    set: (moment) => {
      now = new Date(moment).getTime();
    },
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
};
