import { LANES, type Lane } from '../../../../contract/vocabulary';
import type { StaffPreferences } from '../../../../contract';

export type SummaryPart =
  | { kind: 'nothing' }
  | { kind: 'assigned' }
  | { kind: 'at-once'; lanes: Lane[] }
  | { kind: 'digest'; lanes: Lane[] };

/** What will be sent, in the order in which it matters. */
export function summarize({
  assigned,
  lanes,
}: Pick<StaffPreferences, 'assigned' | 'lanes'>): SummaryPart[] {
  const following = (choice: 'at-once' | 'digest') =>
    LANES.filter((lane) => lanes[lane] === choice);
  const [atOnce, digest] = [following('at-once'), following('digest')];
  const parts: SummaryPart[] = [];
  if (assigned) parts.push({ kind: 'assigned' });
  if (atOnce.length > 0) parts.push({ kind: 'at-once', lanes: atOnce });
  if (digest.length > 0) parts.push({ kind: 'digest', lanes: digest });
  return parts.length === 0 ? [{ kind: 'nothing' }] : parts;
}
