import { randomUUID } from 'node:crypto';
import { ADMIN_ACTIONS } from '../../contract/vocabulary';
import { createStaffDirectory } from '../../server/src/adapters/strapi-staff-directory';
import { foldText } from '../../server/src/domain/comments/fold-text';
import type { Routable, RoutingCandidates } from '../../server/src/ports/staff-directory';
import { createSettableClock } from '../fakes/settable-clock';
import { createRole } from './support/admins';
import { TYPE } from './support/content-manager';
import { create, createPost, update } from './support/documents';
import { useHostDates } from './support/host-realm';

useHostDates();

let made = 0;
const attorney = async (data: Record<string, unknown> = {}): Promise<string> => {
  made += 1;
  const [givenName, familyName] = [`Given${made}`, `Family${made}`];
  const name = `${givenName} ${familyName}`;
  return (await create(TYPE.attorney, { givenName, familyName, name, ...data })).documentId;
};

const admin = async (
  roleCodes: readonly string[] = [],
  data: Record<string, unknown> = {}
): Promise<number> => {
  const roles: { id: number }[] = await app.strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: [...roleCodes] } } });
  const user: { id: number } = await app.strapi.db.query('admin::user').create({
    data: {
      email: `${randomUUID()}@example.com`,
      firstname: 'Ada',
      lastname: 'Moderator',
      isActive: true,
      blocked: false,
      roles: roles.map(({ id }) => id),
      ...data,
    },
  });
  return user.id;
};

const ids = (group: readonly Routable[]): string[] => group.map(({ attorneyId }) => attorneyId);
const idsOf = ({ byline, practiceArea, responsible, deputies }: RoutingCandidates) => ({
  byline: ids(byline),
  practiceArea: ids(practiceArea),
  responsible: ids(responsible),
  deputies: ids(deputies),
});

describe('the directory of staff', () => {
  const clock = createSettableClock('2026-03-18T12:00:00.000Z');
  const staff = createStaffDirectory(app.strapi, clock);
  let ofFirm: string;

  const post = (data: Record<string, unknown>, title = `A post of staff ${(made += 1)}`) =>
    createPost({ title, ...data });
  const subjectOf = (documentId: string) => ({ type: TYPE.post, documentId, locale: 'en' });
  const routingOf = async (documentId: string) => staff.routing(subjectOf(documentId));

  beforeAll(async () => {
    ofFirm = await attorney();
    await app.strapi.db.query('plugin::legal-blog.firm').deleteMany({ where: {} });
    await create(TYPE.firm, {
      name: 'Example & Example LLP',
      timeZone: 'America/New_York',
      intakeAddress: 'intake@example.com',
      responsibleAttorney: ofFirm,
    });
  });

  describe('knows admins', () => {
    it('by what their roles let them do here, without conditions', async () => {
      const role = await createRole([ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.decide]);
      const both = await createRole([ADMIN_ACTIONS.readQueue]);
      const conditional = await createRole([ADMIN_ACTIONS.sanction]);
      const permissions = app.strapi.db.query('admin::permission');
      const [bound] = await permissions.findMany({ where: { role: { code: conditional } } });
      await permissions.update({
        where: { id: bound.id },
        data: { conditions: ['admin::is-creator'] },
      });
      const id = await admin([role, both, conditional], { preferedLanguage: 'es' });
      const member = await staff.find(id);
      expect(member).toMatchObject({ adminId: id, name: 'Ada Moderator', language: 'es' });
      expect([...(member?.permissions ?? [])].sort()).toEqual(
        [ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.decide].sort()
      );
    });

    it('of whom a super admin may do everything', async () => {
      const member = await staff.find(await admin(['strapi-super-admin']));
      expect(member?.permissions).toEqual(Object.values(ADMIN_ACTIONS));
    });

    it('and none who cannot sign in', async () => {
      const role = await createRole([ADMIN_ACTIONS.readQueue]);
      const [active, inactive, blocked, unsaid] = [
        await admin([role]),
        await admin([role], { isActive: false }),
        await admin([role], { blocked: true }),
        await admin([role], { blocked: null }),
      ];
      expect(await staff.find(inactive)).toBeNull();
      expect(await staff.find(blocked)).toBeNull();
      expect(await staff.find(0)).toBeNull();
      const moderators = (await staff.moderators()).map(({ adminId }) => adminId);
      expect(moderators).toEqual(expect.arrayContaining([active, unsaid]));
      expect(moderators).not.toContain(inactive);
      expect(moderators).not.toContain(blocked);
      const other = await admin([await createRole([ADMIN_ACTIONS.readSettings])]);
      expect((await staff.moderators()).map(({ adminId }) => adminId)).not.toContain(other);
      expect((await staff.find(other))?.permissions).toEqual([ADMIN_ACTIONS.readSettings]);
    });
  });

  describe('routes a comment', () => {
    it('by byline, practice area and responsible attorneys, with deputies of deputies', async () => {
      const area = await create(TYPE.practiceArea, { name: `Area ${(made += 1)}` });
      const last = await attorney();
      const deputy = await attorney({ deputy: last });
      const [first, second] = [await attorney({ deputy }), await attorney()];
      const inArea = await attorney({ practiceAreas: [area.documentId] });
      const responsible = await attorney({ deputy: first });
      const { documentId } = await post({
        byline: [{ attorney: second }, { attorney: first }],
        practiceAreas: [area.documentId],
        responsibleAttorney: responsible,
      });
      expect(idsOf(await routingOf(documentId))).toEqual({
        byline: [second, first],
        practiceArea: [inArea],
        responsible: [responsible, ofFirm],
        deputies: [deputy, first, last],
      });
    });

    it('to accounts that can sign in alone, with the days on which people are away', async () => {
      const [active, blocked] = [await admin(), await admin([], { blocked: true })];
      const away = { awayFrom: '2026-03-10', awayTo: '2026-03-20' };
      const [one, other, none] = [
        await attorney({ panelAccount: active, ...away }),
        await attorney({ panelAccount: blocked }),
        await attorney(),
      ];
      const { documentId } = await post({
        byline: [{ attorney: one }, { attorney: other }, { attorney: none }],
      });
      const { byline, timeZone } = await routingOf(documentId);
      expect(byline).toEqual([
        { attorneyId: one, adminId: active, deputyId: null, ...away },
        { attorneyId: other, adminId: null, deputyId: null, awayFrom: null, awayTo: null },
        { attorneyId: none, adminId: null, deputyId: null, awayFrom: null, awayTo: null },
      ]);
      expect(timeZone).toBe('America/New_York');
      expect(await staff.attorneyOf(active)).toEqual({
        documentId: one,
        name: expect.stringMatching(/^Given\d+ Family\d+$/),
      });
      expect(await staff.attorneyOf(0)).toBeNull();
    });

    it('to nobody who has left the firm', async () => {
      const left = await attorney({ activeTo: '2026-03-17' });
      const leaves = await attorney({ activeTo: '2026-03-18' });
      const { documentId } = await post({ byline: [{ attorney: left }, { attorney: leaves }] });
      expect(idsOf(await routingOf(documentId)).byline).toEqual([leaves]);
    });

    it('by what is published, and by the draft only where nothing is', async () => {
      const [before, after] = [await attorney(), await attorney()];
      const { documentId } = await post({ byline: [{ attorney: before }] });
      await update(TYPE.post, documentId, { byline: [{ attorney: after }] });
      expect(idsOf(await routingOf(documentId)).byline).toEqual([before]);
      await app.strapi.documents(TYPE.post).unpublish({ documentId });
      expect(idsOf(await routingOf(documentId)).byline).toEqual([after]);
    });

    it('to the firm’s own where there is no post, and ends where deputies stand in a circle', async () => {
      const one = await attorney();
      const other = await attorney({ deputy: one });
      await update(TYPE.attorney, one, { deputy: other });
      await update(TYPE.attorney, ofFirm, { deputy: one });
      const nothing = { byline: [], practiceArea: [], responsible: [ofFirm] };
      const gone = await routingOf('nothing'.padEnd(24, '0'));
      expect(idsOf(gone)).toEqual({ ...nothing, deputies: [one, other] });
      const page = { type: 'api::page.page', documentId: one, locale: '' };
      expect(idsOf(await staff.routing(page))).toEqual({ ...nothing, deputies: [one, other] });
    });

    it('in as many queries for many people as for few', async () => {
      const countOnce = async (documentId: string): Promise<number> => {
        let queries = 0;
        const count = ({ sql }: { sql: string }) => (queries += Number(sql.startsWith('select')));
        app.strapi.db.connection.on('query', count);
        await routingOf(documentId);
        app.strapi.db.connection.removeListener('query', count);
        return queries;
      };
      // For its events Strapi reads once more what was just published, and nobody waits for that.
      const countFor = async (documentId: string): Promise<number> =>
        Math.min(
          await countOnce(documentId),
          await countOnce(documentId),
          await countOnce(documentId)
        );
      const area = await create(TYPE.practiceArea, { name: `Area ${(made += 1)}` });
      const practiceAreas = [area.documentId];
      const one = await attorney({ panelAccount: await admin(), deputy: await attorney() });
      await attorney({ practiceAreas });
      const few = await post({ byline: [{ attorney: one }], practiceAreas });
      const before = await countFor(few.documentId);
      const byline = [];
      for (let count = 0; count < 5; count += 1) {
        const deputy = await attorney({ practiceAreas });
        byline.push({ attorney: await attorney({ practiceAreas, deputy }) });
      }
      const many = await post({ byline, practiceAreas });
      expect(await countFor(many.documentId)).toBe(before);
    });
  });

  it('knows the names of its people and of the firm, a minute old at most', async () => {
    await attorney({
      ...{ givenName: 'Ruth', middleName: 'Joan', familyName: 'Bader' },
      name: 'Ruth Joan Bader',
    });
    await attorney({
      ...{ givenName: 'Un', familyName: 'Listed', name: 'Un Listed', listed: false },
    });
    clock.advance(60);
    const knows = (name: string) => staff.isNameOfStaff(foldText(name));
    expect(await knows('RUTH  Bader')).toBe(true);
    expect(await knows('Ruth Joan Bader')).toBe(true);
    expect(await knows('example & example llp')).toBe(true);
    expect(await knows('Ruth')).toBe(false);
    expect(await knows('Un Listed')).toBe(false);
    expect(await knows('')).toBe(false);
    const late = await attorney({ givenName: 'Late', familyName: 'Comer', name: 'Late Comer' });
    expect(await knows('Late Comer')).toBe(false);
    clock.advance(60);
    expect(await knows('Late Comer')).toBe(true);
    expect(late).toBeTruthy();
  });

  it('knows the firm', async () => {
    expect(await staff.firmName()).toBe('Example & Example LLP');
    expect(await staff.intakeAddress()).toBe('intake@example.com');
    expect(await staff.timeZone()).toBe('America/New_York');
  });
});
