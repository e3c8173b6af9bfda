import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Credit, PageQuery, Pagination } from '../../../contract';
import { describeCredit } from '../domain/credits/describe-credit';
import { knownTimeZone } from '../domain/dates/known-time-zone';
import { isDocumentIdLike } from '../domain/slugs/is-document-id-like';
import { bySlugOrId } from './by-slug-or-id';
import { offsetPage, paginationOf } from './offset-page';
import { attorneyCardPopulate, attorneyPopulate, firmPopulate, termPopulate } from './populate';
import {
  attorneyRow,
  firmRow,
  imageCreditRow,
  pullQuoteRow,
  termRow,
  type AttorneyRow,
  type FirmRow,
  type PullQuoteRow,
  type TermRow,
} from './rows';
import { UID } from './subject-types';

type Where = Record<string, unknown>;
type TermUid = typeof UID.practiceArea | typeof UID.topic;

interface Listed<Row> {
  rows: Row[];
  pagination: Pagination;
}

const LISTED: Where = { listed: true };

/** What stands around the posts: attorneys, practice areas, topics, quotes, the firm, credits. */
export class Directory {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async listAttorneys(
    filters: { practiceArea?: string | undefined; former?: boolean | undefined },
    page: PageQuery,
    today: string
  ): Promise<Listed<AttorneyRow>> {
    const where: Where = {
      ...LISTED,
      ...(filters.practiceArea && {
        practiceAreas: { ...bySlugOrId(filters.practiceArea), ...LISTED },
      }),
      ...(filters.former === true
        ? { activeTo: { $lt: today } }
        : { $or: [{ activeTo: { $null: true } }, { activeTo: { $gte: today } }] }),
    };
    return this.#list(UID.attorney, attorneyRow, {
      where,
      page,
      orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { documentId: 'asc' }],
      populate: attorneyCardPopulate,
    });
  }

  /** By documentId or by a slug that is resolved already. */
  async findAttorney(documentId: string): Promise<AttorneyRow | null> {
    const row: unknown = await this.#strapi.db.query(UID.attorney).findOne({
      where: { ...LISTED, documentId },
      populate: attorneyPopulate,
    });
    return row === null ? null : attorneyRow.parse(row);
  }

  async listTerms(uid: TermUid, page: PageQuery): Promise<Listed<TermRow>> {
    return this.#list(uid, termRow, {
      where: LISTED,
      page,
      orderBy: [{ name: 'asc' }, { documentId: 'asc' }],
      populate: termPopulate,
    });
  }

  async findTerm(uid: TermUid, documentId: string): Promise<TermRow | null> {
    const row: unknown = await this.#strapi.db
      .query(uid)
      .findOne({ where: { ...LISTED, documentId }, populate: termPopulate });
    return row === null ? null : termRow.parse(row);
  }

  async listQuotes(page: PageQuery): Promise<Listed<PullQuoteRow>> {
    return this.#list(UID.pullQuote, pullQuoteRow, {
      where: { ...LISTED, ...PUBLISHABLE },
      page,
      orderBy: [{ createdAt: 'desc' }, { documentId: 'asc' }],
      populate: {},
    });
  }

  async findQuote(documentId: string): Promise<PullQuoteRow | null> {
    if (!isDocumentIdLike(documentId)) {
      return null;
    }
    const row: unknown = await this.#strapi.db
      .query(UID.pullQuote)
      .findOne({ where: { ...LISTED, ...PUBLISHABLE, documentId } });
    return row === null ? null : pullQuoteRow.parse(row);
  }

  async findFirm(): Promise<FirmRow | null> {
    const row: unknown = await this.#strapi.db
      .query(UID.firm)
      .findOne({ where: {}, populate: firmPopulate });
    return row === null ? null : firmRow.parse(row);
  }

  /** Time zone in which the firm dates its posts; UTC until there is a firm. */
  async timeZone(): Promise<string> {
    const row: unknown = await this.#strapi.db
      .query(UID.firm)
      .findOne({ where: {}, select: ['timeZone'] });
    return knownTimeZone(z.object({ timeZone: z.string() }).safeParse(row).data?.timeZone ?? 'UTC');
  }

  /** Credits of media files, by the URL of the file. */
  async credits(urls: readonly string[]): Promise<ReadonlyMap<string, Credit>> {
    if (urls.length === 0) {
      return new Map();
    }
    const rows = z.array(imageCreditRow).parse(
      await this.#strapi.db.query(UID.imageCredit).findMany({
        where: { file: { url: { $in: [...new Set(urls)] } } },
        populate: { file: { select: ['url'] } },
      })
    );
    return new Map(rows.flatMap((row) => (row.file ? [[row.file.url, describeCredit(row)]] : [])));
  }

  async #list<Row>(
    uid: TermUid | typeof UID.attorney | typeof UID.pullQuote,
    row: z.ZodType<Row>,
    query: { where: Where; page: PageQuery; orderBy: Where[]; populate: Record<string, unknown> }
  ): Promise<Listed<Row>> {
    const page = offsetPage(query.page);
    const [found, total] = await this.#strapi.db.query(uid).findWithCount({
      where: query.where,
      orderBy: query.orderBy,
      populate: query.populate,
      ...page,
    });
    return { rows: z.array(row).parse(found), pagination: paginationOf(page, total, null) };
  }
}

/** A testimonial is public only with the client's consent. */
const PUBLISHABLE: Where = {
  $or: [{ kind: { $ne: 'testimonial' } }, { testimonialConsent: true }],
};
