import { useSyncExternalStore } from 'react';

/** Nothing on the desk is dated more finely than this. */
const TICK = 60_000;

let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    listeners.forEach((each) => each());
  }, TICK);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present, to the minute: one clock for all that shows a time. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
