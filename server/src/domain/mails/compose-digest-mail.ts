import type { Lane } from '../../../../contract/vocabulary';
import { fillText } from './fill-text';
import { formatMoment } from './format-moment';
import { staffFooter, type Letterhead } from './letterhead';
import type { MailDraft } from './mail-draft';

export interface WaitingLane {
  lane: Lane;
  count: number;
  oldest: Date;
}

/** What waits in the lanes that somebody follows; no comment's text. */
export const composeDigestMail = (
  head: Letterhead,
  waiting: { lanes: readonly WaitingLane[]; timeZone: string; panelUrl: string }
): MailDraft => {
  const { digest, lanes, openPanel } = head.texts;
  const total = waiting.lanes.reduce((sum, { count }) => sum + count, 0);
  return {
    language: head.language,
    subject: fillText(digest.subject, { count: total }),
    parts: [
      { kind: 'text', text: digest.lead },
      {
        kind: 'list',
        items: waiting.lanes.map(({ lane, count, oldest }) =>
          fillText(digest.lane, {
            lane: lanes[lane],
            count,
            since: formatMoment(oldest, head.language, waiting.timeZone),
          })
        ),
      },
      { kind: 'link', label: openPanel, url: waiting.panelUrl, primary: true },
    ],
    footer: [staffFooter(head)],
  };
};
