import type { Span } from './span';

export interface Link {
  span: Span;
  /** Lower case, without `www.` and port; an IPv6 address in its brackets. */
  host: string;
}
