import type { StoredReason, VerdictReason } from '../../../../contract';

export interface Segment {
  text: string;
  /** The rules that saw something here; none for plain text. */
  reasons: VerdictReason[];
}

/**
 * Cuts a comment at the ends of all spans, so that overlapping findings nest nowhere. Put together
 * again, the texts are the body, whatever the spans are.
 */
export function markSpans(body: string, reasons: readonly StoredReason[]): Segment[] {
  const findings = reasons.flatMap(({ code, spans }) => spans.map((span) => ({ code, ...span })));
  const cuts = new Set([0, body.length]);
  for (const { start, end } of findings) {
    for (const cut of [start, end]) if (cut > 0 && cut < body.length) cuts.add(cut);
  }
  const ends = [...cuts].sort((left, right) => left - right);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const here = findings.filter((finding) => finding.start < end && finding.end > start);
    return {
      text: body.slice(start, end),
      reasons: [...new Set(here.map(({ code }) => code))],
    };
  });
}
