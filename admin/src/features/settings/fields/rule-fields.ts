import type { RuleSettings } from '../../../../../contract';
import {
  number,
  toggle,
  words,
  type NumberField,
  type SwitchField,
  type WordsField,
} from './fields';

export type RuleCode = keyof RuleSettings;
export type RuleField = NumberField | SwitchField | WordsField;

const zeroIsOff = { whole: false, means: 'zero-is-off' } as const;
const partsToo = { whole: false } as const;

/** What each rule can be told, in the order of the list; a test compares it with the contract. */
export const RULE_FIELDS: Readonly<Record<RuleCode, readonly RuleField[]>> = {
  thread_closed: [],
  parent_not_public: [],
  text_too_long: [
    number('rules.text_too_long.characters', 'characters', 1, 20_000),
    number('rules.text_too_long.bytes', 'bytes', 1, 60_000),
  ],
  name_too_long: [
    number('rules.name_too_long.characters', 'characters', 1, 200),
    number('rules.name_too_long.bytes', 'bytes', 1, 800),
  ],
  challenge_failed: [
    toggle('rules.challenge_failed.enabled'),
    number('rules.challenge_failed.cost', 'attempts', 1_000, 1_000_000),
  ],
  reader_banned: [],
  duplicate_comment: [number('rules.duplicate_comment.hours', 'hours', 0, 8_760, zeroIsOff)],
  sent_too_often: [number('rules.sent_too_often.seconds', 'seconds', 0, 86_400, zeroIsOff)],
  social_security_number: [toggle('rules.social_security_number.enabled')],
  alien_number: [toggle('rules.alien_number.enabled')],
  receipt_number: [toggle('rules.receipt_number.enabled')],
  payment_card: [toggle('rules.payment_card.enabled')],
  confides_in_firm: [
    toggle('rules.confides_in_firm.enabled'),
    words('rules.confides_in_firm.phrases'),
  ],
  honeypot_filled: [toggle('rules.honeypot_filled.enabled')],
  submitted_too_fast: [number('rules.submitted_too_fast.seconds', 'seconds', 0, 600, zeroIsOff)],
  spam_words: [toggle('rules.spam_words.enabled'), words('rules.spam_words.words')],
  threatens_harm: [toggle('rules.threatens_harm.enabled'), words('rules.threatens_harm.phrases')],
  seeks_advice: [toggle('rules.seeks_advice.enabled'), words('rules.seeks_advice.phrases')],
  claims_representation: [
    toggle('rules.claims_representation.enabled'),
    words('rules.claims_representation.phrases'),
  ],
  alleges_wrongdoing: [
    toggle('rules.alleges_wrongdoing.enabled'),
    words('rules.alleges_wrongdoing.phrases'),
  ],
  reviews_firm: [toggle('rules.reviews_firm.enabled'), words('rules.reviews_firm.phrases')],
  docket_number: [toggle('rules.docket_number.enabled')],
  phone_number: [toggle('rules.phone_number.enabled')],
  email_address: [toggle('rules.email_address.enabled')],
  street_address: [toggle('rules.street_address.enabled')],
  too_many_links: [
    toggle('rules.too_many_links.enabled'),
    number('rules.too_many_links.links', 'links', 1, 100),
  ],
  repeated_host: [
    toggle('rules.repeated_host.enabled'),
    number('rules.repeated_host.readers', 'readers', 1, 1_000),
    number('rules.repeated_host.days', 'days', 1, 365),
  ],
  hold_words: [toggle('rules.hold_words.enabled'), words('rules.hold_words.words')],
  all_capitals: [
    toggle('rules.all_capitals.enabled'),
    number('rules.all_capitals.percent', 'percent', 1, 100, partsToo),
    number('rules.all_capitals.letters', 'letters', 1, 5_000),
  ],
  repeated_characters: [
    toggle('rules.repeated_characters.enabled'),
    number('rules.repeated_characters.times', 'times', 3, 1_000),
  ],
  twin_of_another: [toggle('rules.twin_of_another.enabled')],
  similar_text: [
    toggle('rules.similar_text.enabled'),
    number('rules.similar_text.threads', 'threads', 1, 100),
    number('rules.similar_text.days', 'days', 1, 365),
  ],
  name_of_staff: [toggle('rules.name_of_staff.enabled')],
  reader_premoderated: [],
  rejection_history: [
    toggle('rules.rejection_history.enabled'),
    number('rules.rejection_history.percent', 'percent', 1, 100, partsToo),
    number('rules.rejection_history.comments', 'comments', 1, 1_000),
    number('rules.rejection_history.days', 'days', 1, 365),
  ],
  new_identity: [toggle('rules.new_identity.enabled')],
  site_premoderates: [],
};

/** Rules that look at who speaks and how often, and not at what is said. */
export const READER_RULES = [
  'reader_banned',
  'duplicate_comment',
  'sent_too_often',
  'submitted_too_fast',
  'name_of_staff',
  'reader_premoderated',
  'rejection_history',
  'new_identity',
] as const satisfies readonly RuleCode[];

/** Rules that are nothing without the firm's own list, and rules that bring one of their own. */
export const OWN_LISTS = ['hold_words', 'spam_words'] as const satisfies readonly RuleCode[];
export const EXTRA_PHRASES = [
  'threatens_harm',
  'seeks_advice',
  'claims_representation',
  'alleges_wrongdoing',
  'reviews_firm',
  'confides_in_firm',
] as const satisfies readonly RuleCode[];
export type ListCode = (typeof OWN_LISTS | typeof EXTRA_PHRASES)[number];

const ofKind =
  <Kind extends RuleField['kind']>(kind: Kind) =>
  (code: RuleCode) =>
    RULE_FIELDS[code].filter(
      (field): field is Extract<RuleField, { kind: Kind }> => field.kind === kind
    );
const switchesOf = ofKind('switch');
const listsOf = ofKind('words');

export const numbersOf = ofKind('number');
/** The one switch of a rule; undefined where it is always on. */
export const switchOf = (code: RuleCode): SwitchField | undefined => switchesOf(code)[0];
/** The one list of a rule. */
export const listOf = (code: RuleCode): WordsField | undefined => listsOf(code)[0];
