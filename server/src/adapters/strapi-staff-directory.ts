import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ADMIN_ACTIONS } from '../../../contract/vocabulary';
import { UID } from '../content/subject-types';
import { foldText } from '../domain/comments/fold-text';
import { calendarDay } from '../domain/dates/calendar-range';
import type { Clock } from '../ports/clock';
import type { Routable, StaffDirectory, StaffMember } from '../ports/staff-directory';
import {
  ADMIN_POPULATE,
  adminRow,
  FIRM,
  firmRow,
  POST_PEOPLE,
  postPeopleRow,
  ROUTABLE,
  routableRow,
  toStaffMember,
  type FirmRow,
} from './staff-rows';

const ADMIN = 'admin::user';
const ALL_ACTIONS: readonly string[] = Object.values(ADMIN_ACTIONS);
/** Names of a firm's people change seldom, and every submission asks for them. */
const NAMES_MILLISECONDS = 60_000;
const UTC = 'UTC';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const nameRows = z.array(z.object({ name: text, givenName: text, familyName: text }));
const attorneyName = z.object({ documentId: z.string(), name: text }).nullable();

/** The firm's people: who may sign in, who answers for what, who stands in for whom. */
export const createStaffDirectory = (strapi: Core.Strapi, clock: Clock): StaffDirectory => {
  const attorneys = () => strapi.db.query(UID.attorney);
  let known: { folded: ReadonlySet<string>; readAt: number } | null = null;

  const findFirm = async (): Promise<FirmRow> =>
    firmRow.parse(await strapi.db.query(UID.firm).findOne(FIRM));

  /** What is published; of a post that was taken down while a comment waits, the draft. */
  const findPost = async (
    documentId: string,
    locale: string
  ): Promise<z.infer<typeof postPeopleRow> | null> => {
    const found: unknown = await strapi.db
      .query(UID.post)
      .findMany({ ...POST_PEOPLE, where: { documentId, locale } });
    const rows = z.array(postPeopleRow).parse(found);
    return rows.find(({ publishedAt }) => Boolean(publishedAt)) ?? rows[0] ?? null;
  };

  const toMembers = (rows: unknown): StaffMember[] =>
    z
      .array(adminRow)
      .parse(rows)
      .flatMap((row) => toStaffMember(row, ALL_ACTIONS) ?? []);

  const readNames = async (): Promise<ReadonlySet<string>> => {
    const listed: unknown = await attorneys().findMany({
      select: ['name', 'givenName', 'familyName'],
      where: { listed: true },
    });
    const people = nameRows.parse(listed).flatMap(({ name, givenName, familyName }) => [
      name,
      // Whoever has a middle name may well leave it out.
      `${givenName} ${familyName}`,
    ]);
    const all = [...people, (await findFirm())?.name ?? ''].map(foldText);
    return new Set(all.filter((name) => name !== ''));
  };

  return {
    async find(adminId) {
      const row: unknown = await strapi.db
        .query(ADMIN)
        .findOne({ where: { id: adminId }, populate: ADMIN_POPULATE });
      return row === null ? null : (toMembers([row])[0] ?? null);
    },

    async moderators() {
      const rows: unknown = await strapi.db
        .query(ADMIN)
        .findMany({ where: { isActive: true }, populate: ADMIN_POPULATE, orderBy: { id: 'asc' } });
      return toMembers(rows).filter(({ permissions }) =>
        permissions.includes(ADMIN_ACTIONS.readQueue)
      );
    },

    /**
     * A fixed number of queries, however many people a post has: the attorneys of a firm are few
     * enough to be read all at once, and deputies are among them.
     */
    async routing({ type, documentId, locale }) {
      const firm = await findFirm();
      const post = type === UID.post ? await findPost(documentId, locale) : null;
      const found: unknown = await attorneys().findMany({ ...ROUTABLE, orderBy: { id: 'asc' } });
      const timeZone = firm?.timeZone ?? UTC;
      const today = calendarDay(clock.now(), timeZone);
      // Who has left the firm decides nothing any more, whatever their account says.
      const rows = z
        .array(routableRow)
        .parse(found)
        .filter(({ activeTo }) => activeTo === null || activeTo >= today);
      const byId = new Map(rows.map(({ routable }) => [routable.attorneyId, routable]));
      const named = (...ids: (string | null | undefined)[]): Routable[] =>
        [...new Set(ids)].flatMap((id) => (id ? (byId.get(id) ?? []) : []));
      const areas = new Set(post?.practiceAreas);
      const byline = named(...(post?.byline ?? []));
      const practiceArea = rows
        .filter(({ practiceAreas }) => practiceAreas.some((area) => areas.has(area)))
        .map(({ routable }) => routable);
      const responsible = named(post?.responsibleAttorney, firm?.responsibleAttorney);
      const deputies = deputiesOf([...byline, ...practiceArea, ...responsible], named);
      return { byline, practiceArea, responsible, deputies, timeZone };
    },

    async attorneyOf(adminId) {
      const found: unknown = await attorneys().findOne({
        select: ['documentId', 'name'],
        where: { panelAccount: { id: adminId } },
      });
      const row = attorneyName.parse(found);
      return row?.name ? row : null;
    },

    async isNameOfStaff(foldedName) {
      const now = clock.now().getTime();
      if (!known || now - known.readAt >= NAMES_MILLISECONDS) {
        known = { folded: await readNames(), readAt: now };
      }
      return known.folded.has(foldedName);
    },

    intakeAddress: async () => (await findFirm())?.intakeAddress || null,
    firmName: async () => (await findFirm())?.name ?? '',
    timeZone: async () => (await findFirm())?.timeZone ?? UTC,
  };
};

/** Deputies, and theirs, each once: a circle ends where it closes. */
const deputiesOf = (
  attorneys: readonly Routable[],
  named: (id: string | null) => Routable[]
): Routable[] => {
  const deputies = new Set<Routable>();
  const walked = [...attorneys];
  for (const { deputyId } of walked) {
    for (const deputy of named(deputyId)) {
      if (!deputies.has(deputy)) {
        deputies.add(deputy);
        walked.push(deputy);
      }
    }
  }
  return [...deputies];
};
