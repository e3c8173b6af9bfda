import {
  afterDecision,
  afterRemoval,
  openIndex,
  shownStates,
  step,
} from '../../admin/src/features/moderation-desk/selection';
import { aQueueItem, aQueuePage } from './a-queue-item';

const items = [aQueueItem(1), aQueueItem(2), aQueueItem(3)];
const idOf = (number: number) => aQueueItem(number).documentId;
const place = { items, wanted: null, lastIndex: null, alwaysOpen: true };

describe('openIndex', () => {
  it('opens what the address names', () => {
    expect(openIndex({ ...place, wanted: idOf(2) })).toBe(1);
  });

  it('opens the first one beside the list and none on a phone, where the address names none', () => {
    expect(openIndex(place)).toBe(0);
    expect(openIndex({ ...place, alwaysOpen: false })).toBeNull();
  });

  it('opens what moved up into the place of one that left', () => {
    for (const alwaysOpen of [true, false]) {
      expect(openIndex({ ...place, wanted: idOf(9), lastIndex: 1, alwaysOpen })).toBe(1);
    }
  });

  it('opens the one above when the last of the list left', () => {
    expect(openIndex({ ...place, wanted: idOf(9), lastIndex: 3 })).toBe(2);
  });

  it('shows the list on a phone when the address names what was never there', () => {
    expect(openIndex({ ...place, wanted: idOf(9), alwaysOpen: false })).toBeNull();
  });

  it('forgets the place when the address names nothing any more', () => {
    expect(openIndex({ ...place, lastIndex: 2 })).toBe(0);
  });

  it('opens nothing in an empty list', () => {
    expect(openIndex({ ...place, items: [], wanted: idOf(1), lastIndex: 0 })).toBeNull();
  });
});

describe('step', () => {
  it('goes down and up, and stops at either end', () => {
    expect(step(items, 0, 1)).toBe(items[1]);
    expect(step(items, 1, -1)).toBe(items[0]);
    expect(step(items, 2, 1)).toBeNull();
    expect(step(items, 0, -1)).toBeNull();
  });

  it('begins at the top where nothing is open', () => {
    expect(step(items, null, 1)).toBe(items[0]);
    expect(step(items, null, -1)).toBe(items[0]);
    expect(step([], null, 1)).toBeNull();
  });
});

describe('afterRemoval', () => {
  it.each([0, 1, 2])('foretells what openIndex opens when the one at %i leaves', (index) => {
    const left = items.filter((_, each) => each !== index);
    const opened = openIndex({ ...place, items: left, wanted: idOf(9), lastIndex: index });
    expect(afterRemoval(items, index)?.documentId).toBe(left[opened ?? -1]?.documentId);
  });

  it('foretells nothing after the only one', () => {
    expect(afterRemoval([aQueueItem(1)], 0)).toBeNull();
  });
});

describe('afterDecision', () => {
  it('goes on below a comment that stays, and into the place of one that leaves', () => {
    expect(afterDecision(items, 1, true)).toBe(items[2]);
    expect(afterDecision(items, 2, true)).toBeNull();
    expect(afterDecision(items, 2, false)).toBe(items[1]);
  });
});

describe('shownStates', () => {
  it('shows the four that moderators work in', () => {
    expect(shownStates(undefined, 'pending')).toEqual(['pending', 'approved', 'rejected', 'spam']);
  });

  it('adds a rarer one when there is something in it, or when one is there', () => {
    const { counts } = aQueuePage([], { withdrawn: 1 }).meta;
    expect(shownStates(counts, 'pending')).toContain('withdrawn');
    expect(shownStates(counts, 'pending')).not.toContain('referred');
    expect(shownStates(counts, 'referred')).toContain('referred');
  });
});
