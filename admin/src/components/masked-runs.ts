const MASK = '•';

interface Run {
  text: string;
  isMasked: boolean;
}

/**
 * Cuts what is masked out of a text, so that it can be said once and not mark by mark. White space
 * between marks belongs to them. Put together again, the runs are the text.
 */
export function maskedRuns(text: string): Run[] {
  return text
    .split(/(•+(?:\s+•+)*)/u)
    .filter((run) => run !== '')
    .map((run) => ({ text: run, isMasked: run.startsWith(MASK) }));
}
