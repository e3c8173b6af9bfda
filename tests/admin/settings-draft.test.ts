import {
  changeDraft,
  startDraft,
  type DraftAction,
} from '../../admin/src/features/settings/draft/draft-state';
import { applyEdits, clashes, differences } from '../../admin/src/features/settings/draft/edits';
import { settings, type Settings, type SettingsAnswer } from '../../contract';

const LINKS = 'rules.too_many_links.links';
const SPAM_DAYS = 'moderation.spamDays';
const WORDS = 'rules.spam_words.words';

const answer = (version: number, change: (data: Settings) => void = () => {}): SettingsAnswer => {
  const data = settings.parse({});
  change(data);
  return { data, meta: { version } };
};
const after = (...actions: DraftAction[]) => actions.reduce(changeDraft, startDraft(answer(3)));
const links = (value: number | null): DraftAction => ({ type: 'change', path: LINKS, value });
const theirs = answer(4, (data) => {
  data.rules.too_many_links.links = 7;
  data.moderation.spamDays = 90;
});

it('a change is one until it is taken back, be it to what was there', () => {
  expect([...after(links(4)).edits]).toEqual([[LINKS, 4]]);
  expect(after(links(4), links(2)).edits.size).toBe(0);
  expect(after(links(null)).edits.size).toBe(1);
  const words = (value: string[]): DraftAction => ({ type: 'change', path: WORDS, value });
  expect(after(words(['casino']), words([])).edits.size).toBe(0);
});

it('a draft is the settings with what was changed, and leaves them as they are', () => {
  const { base, edits } = after(links(4));
  expect(applyEdits(base.data, edits)).toMatchObject({ rules: { too_many_links: { links: 4 } } });
  expect(base).toEqual(answer(3));
  expect(differences(base.data, edits)).toEqual([{ path: LINKS, before: 2, after: 4 }]);
});

it('a discard and a save leave nothing unsaved, and fields forget what was typed', () => {
  const discarded = after(links(4), { type: 'discard' });
  expect(discarded).toEqual({ ...startDraft(answer(3)), revision: 1 });
  const { edits: sent } = after(links(4));
  const saved = after(links(4), { type: 'saved', answer: theirs, sent });
  expect(saved).toEqual({ ...startDraft(theirs), revision: 1 });
});

describe('what is changed while a save is under way', () => {
  const { edits: sent } = after(links(4));
  const saved = answer(4, (data) => {
    data.rules.too_many_links.links = 4;
  });
  const words: DraftAction = { type: 'change', path: WORDS, value: ['casino'] };

  it.each<[string, DraftAction[], [string, unknown][]]>([
    ['is still to be saved, in another field', [words], [[WORDS, ['casino']]]],
    ['is still to be saved, in the same', [links(5)], [[LINKS, 5]]],
    ['is still to be saved, where it is what was there before', [links(2)], [[LINKS, 2]]],
    ['is nothing, where it was taken back to what was sent', [links(5), links(4)], []],
  ])('%s', (_, meanwhile, left) => {
    const state = after(links(4), ...meanwhile, { type: 'saved', answer: saved, sent });
    expect(state.base).toBe(saved);
    expect([...state.edits]).toEqual(left);
  });

  it('keeps its field, which fields would lose that forget what was typed', () => {
    expect(after(links(4), words, { type: 'saved', answer: saved, sent }).revision).toBe(0);
  });
});

describe('when a colleague saved meanwhile', () => {
  const conflict: DraftAction = { type: 'conflict', theirs };
  const mine = [links(4), { type: 'change', path: 'comments.mode', value: 'first' }] as const;

  it('nothing is given up before somebody says so', () => {
    const asked = after(...mine, conflict);
    expect(asked).toEqual({ ...after(...mine), theirs });
    expect(changeDraft(asked, { type: 'postpone' })).toEqual(after(...mine));
  });

  it('mine go over theirs, and what I did not touch stays theirs', () => {
    const { base, edits } = after(...mine, conflict, { type: 'keep-mine', theirs });
    expect(base).toEqual(theirs);
    expect(applyEdits(base.data, edits)).toMatchObject({
      comments: { mode: 'first' },
      rules: { too_many_links: { links: 4 } },
      moderation: { spamDays: 90 },
    });
  });

  it('theirs leave nothing of mine where somebody says so', () => {
    const loaded = after(...mine, conflict, { type: 'load-theirs', theirs });
    expect(loaded).toEqual({ ...startDraft(theirs), revision: 1 });
  });

  it('what both changed is told from what one did, and from what both changed alike', () => {
    const { base, edits } = after(...mine, { type: 'change', path: SPAM_DAYS, value: 90 });
    expect([...clashes(base.data, theirs.data, edits)]).toEqual([LINKS]);
    const kept = changeDraft(after(links(7)), { type: 'keep-mine', theirs });
    expect(kept.edits.size).toBe(0);
  });
});

it('what the server refused is remembered with the value that it refused', () => {
  const { base, edits } = after(links(400));
  const state = after(links(400), {
    type: 'refused',
    issues: [{ path: LINKS }],
    draft: applyEdits(base.data, edits),
  });
  expect(state.refused).toEqual([{ path: LINKS, value: 400 }]);
  expect(state.edits).toEqual(edits);
});
