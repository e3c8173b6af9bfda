import { ADMIN_ACTIONS } from '../../../contract/vocabulary';
import { actorOf, viewerOf } from '../../../server/src/http/viewer-of';

/** An ability as Strapi hands it on: it looks its rules up in itself. */
class Ability {
  constructor(readonly granted: readonly string[]) {}
  can(action: string): boolean {
    return this.granted.includes(action);
  }
}

const user = { id: 7, firstname: 'Ada', lastname: 'Lovelace', username: 'ada' };

describe('actorOf', () => {
  it.each([
    ['the whole name', user, 'Ada Lovelace'],
    ['half a name', { ...user, lastname: null }, 'Ada'],
    ['the user name', { id: 7, username: 'ada' }, 'ada'],
    ['the number', { id: 7 }, '#7'],
    ['as much of a name as is kept', { id: 7, firstname: 'x'.repeat(300) }, 'x'.repeat(250)],
  ])('names an admin by %s', (_name, signedIn, name) => {
    expect(actorOf({ user: signedIn })).toEqual({ kind: 'admin', id: 7, name });
  });

  it('knows nobody who is not signed in', () => {
    expect(() => actorOf({})).toThrow();
  });
});

describe('viewerOf', () => {
  it.each([
    ['nothing', [], false, false],
    ['to decide', [ADMIN_ACTIONS.decide], true, false],
    ['to reveal', [ADMIN_ACTIONS.reveal], false, true],
    ['both', [ADMIN_ACTIONS.decide, ADMIN_ACTIONS.reveal], true, true],
    ['other things', [ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.audit], false, false],
  ])('may do what Strapi grants: %s', (_name, granted, mayDecide, mayReveal) => {
    const userAbility = new Ability(granted);
    expect(viewerOf({ user, userAbility })).toEqual({
      id: 7,
      name: 'Ada Lovelace',
      mayDecide,
      mayReveal,
    });
  });

  it.each([undefined, null, {}, { can: 'everything' }])('may do nothing by %p', (userAbility) => {
    expect(viewerOf({ user, userAbility })).toMatchObject({ mayDecide: false, mayReveal: false });
  });
});
