import {
  between,
  goesOnAt,
  inParts,
  step,
  toggled,
} from '../../admin/src/features/moderation-desk/selection';
import { aQueueItem } from './a-queue-item';

const items = [1, 2, 3, 4].map((number) => aQueueItem(number));
const idOf = (number: number) => aQueueItem(number).documentId;
const isToDo = () => true;

describe('step', () => {
  it('goes down and up, and stops at either end', () => {
    expect(step(items, 0, 1)).toBe(items[1]);
    expect(step(items, 1, -1)).toBe(items[0]);
    expect(step(items, 3, 1)).toBeNull();
    expect(step(items, 0, -1)).toBeNull();
  });

  it('begins at the top where nothing is open', () => {
    expect(step(items, null, 1)).toBe(items[0]);
    expect(step([], null, 1)).toBeNull();
  });
});

describe('goesOnAt', () => {
  it('goes on to the next one', () => expect(goesOnAt(items, 1, isToDo)).toBe(items[2]));

  it('goes back where it was the last', () => expect(goesOnAt(items, 3, isToDo)).toBe(items[2]));

  it('begins at the top after one that is not in the list', () => {
    expect(goesOnAt(items, -1, isToDo)).toBe(items[0]);
  });

  it('passes over what others have done, both ways', () => {
    const others = new Set([idOf(3), idOf(4)]);
    const left = ({ documentId }: { documentId: string }) => !others.has(documentId);
    expect(goesOnAt(items, 1, left)).toBe(items[0]);
    expect(goesOnAt(items, 0, left)).toBe(items[1]);
  });

  it('goes nowhere where nothing is left', () => {
    expect(goesOnAt([aQueueItem(1)], 0, isToDo)).toBeNull();
    expect(goesOnAt(items, 1, () => false)).toBeNull();
  });
});

describe('a selection', () => {
  it('takes one more, or one less, and leaves the old set alone', () => {
    const one = toggled(new Set(), 'a');
    expect([...toggled(one, 'b')]).toEqual(['a', 'b']);
    expect([...toggled(one, 'a')]).toEqual([]);
    expect([...one]).toEqual(['a']);
  });

  it('reaches from one to another, in either direction', () => {
    expect(between(items, idOf(2), idOf(4))).toEqual([2, 3, 4].map(idOf));
    expect(between(items, idOf(4), idOf(2))).toEqual([2, 3, 4].map(idOf));
    expect(between(items, idOf(9), idOf(2))).toEqual([idOf(2)]);
  });

  it('goes out in parts', () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inParts([], 2)).toEqual([]);
  });
});
