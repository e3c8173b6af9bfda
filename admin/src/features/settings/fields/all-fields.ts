import { number, toggle, type Field } from './fields';
import { RULE_FIELDS } from './rule-fields';

const weekdays = { kind: 'weekdays', path: 'routing.workingDays' } as const;
const from = { kind: 'time', path: 'routing.from' } as const;
const to = { kind: 'time', path: 'routing.to' } as const;

/** How comments are taken, and how they are worked on. */
export const COMMENT_FIELDS = {
  mode: { kind: 'mode', path: 'comments.mode' },
  pausedMessage: { kind: 'text', path: 'comments.pausedMessage', max: 500 },
  threads: [
    number('comments.closeAfterDays', 'days', 1, 36_500, { means: 'empty-is-never' }),
    number('comments.editMinutes', 'minutes', 0, 1_440),
  ],
  moderation: [
    number('moderation.claimMinutes', 'minutes', 1, 480),
    number('moderation.reportsToHold', 'reports', 1, 100),
    number('moderation.spamDays', 'days', 1, 3_650),
    number('moderation.weeklySample', 'decisions', 0, 500),
  ],
  escalation: number('routing.escalateAfterHours', 'hours', 1, 400),
  ...{ weekdays, from, to },
} as const;

export const READER_FIELDS = { verify: toggle('mails.verifyReaders') } as const;

export const MAIL_FIELDS = {
  enabled: toggle('mails.enabled'),
  tellAuthors: toggle('mails.tellAuthors'),
  numbers: [
    number('mails.delaySeconds', 'seconds', 0, 3_600),
    number('mails.linkHours', 'hours', 1, 72),
  ],
} as const;

/** Every setting that there is, each once. */
export const ALL_FIELDS: readonly Field[] = [
  ...Object.values(COMMENT_FIELDS).flat(),
  ...Object.values(READER_FIELDS),
  ...Object.values(MAIL_FIELDS).flat(),
  ...Object.values(RULE_FIELDS).flat(),
];

/** The field in which something stands, or part of it: an entry of a list, say. */
export const fieldAt = (path: string): Field | undefined =>
  ALL_FIELDS.find((field) => path === field.path || path.startsWith(`${field.path}.`));
