import { useCallback, useEffect, useRef } from 'react';

/**
 * Does something again and again while somebody can see the page, and at once when they come back
 * to it; never twice at a time. What is hidden works for nobody.
 * @param every milliseconds from the end of one time to the next
 * @returns does it now, and goes on from there
 */
export function usePoll(look: () => Promise<unknown>, every: number): () => void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  const kick = useRef(() => {});

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLooking = false;
    let isWantedAgain = false;
    let isOver = false;

    const plan = () => {
      clearTimeout(timer);
      if (!isOver && !document.hidden) timer = setTimeout(run, every);
    };
    const run = () => {
      if (isOver || document.hidden) return;
      if (isLooking) {
        isWantedAgain = true;
        return;
      }
      isLooking = true;
      void latest.current().finally(() => {
        isLooking = false;
        if (isWantedAgain) {
          isWantedAgain = false;
          run();
        } else plan();
      });
    };
    const onVisibility = () => (document.hidden ? clearTimeout(timer) : run());

    kick.current = run;
    document.addEventListener('visibilitychange', onVisibility);
    run();
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [every]);

  return useCallback(() => kick.current(), []);
}
