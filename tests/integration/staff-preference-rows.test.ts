import { staffPreferences } from '../../contract';
import { createStaffPreferences } from '../../server/src/adapters/strapi-staff-preferences';
import type { StaffPreferencesStore } from '../../server/src/ports/staff-preferences-store';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const TABLE = 'legal_blog_staff_preferences';
const EIGHT = new Date('2026-03-18T08:00:00.000Z');
const later = (minutes: number): Date => new Date(EIGHT.getTime() + minutes * 60_000);
const DEFAULTS = staffPreferences.parse({});
const CHOSEN = staffPreferences.parse({ lanes: { general: 'digest' }, digestHours: [8, 15] });

describe('what staff want to be mailed', () => {
  let preferences: StaffPreferencesStore;

  beforeEach(async () => {
    preferences = createStaffPreferences(app.strapi);
    await app.strapi.db.connection(TABLE).delete();
  });

  it('is nothing but their own comments until they choose', async () => {
    expect(await preferences.read(7)).toEqual(DEFAULTS);
    expect(new Set(Object.values(DEFAULTS.lanes))).toEqual(new Set(['off']));
    expect(DEFAULTS.assigned).toBe(true);
  });

  it('is kept for each, and changed', async () => {
    await preferences.write(7, CHOSEN);
    expect(await preferences.readMany([7, 8])).toEqual(
      new Map([
        [7, CHOSEN],
        [8, DEFAULTS],
      ])
    );
    await preferences.write(7, { ...CHOSEN, assigned: false });
    expect(await preferences.read(7)).toEqual({ ...CHOSEN, assigned: false });
  });

  it('is kept once for one admin, also of two at once', async () => {
    await Promise.all([
      preferences.write(7, CHOSEN),
      createStaffPreferences(app.strapi).write(7, CHOSEN),
    ]);
    expect(await app.strapi.db.connection(TABLE).pluck('admin_id')).toEqual([7]);
  });

  it('falls back to the defaults where it cannot be read', async () => {
    await preferences.write(7, CHOSEN);
    await app.strapi.db.connection(TABLE).update({ choices: '{"lanes":{"fax":"at-once"}}' });
    expect(await preferences.read(7)).toEqual(DEFAULTS);
  });

  it('gives a digest to one of ten who ask at once, and again in the next window', async () => {
    expect(await preferences.claimDigest(7, { since: EIGHT, at: later(1) })).toBe(false);
    await preferences.write(7, CHOSEN);
    const claims = Array.from({ length: 10 }, () =>
      createStaffPreferences(app.strapi).claimDigest(7, { since: EIGHT, at: later(1) })
    );
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    expect(await preferences.claimDigest(7, { since: EIGHT, at: later(30) })).toBe(false);
    const next = { since: later(60 * 7), at: later(60 * 7 + 2) };
    expect(await preferences.claimDigest(7, next)).toBe(true);
  });
});
