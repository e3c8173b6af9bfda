import { z } from 'zod';
import {
  attorneyListQuery,
  localeQuery,
  quoteListQuery,
  slugOrDocumentId,
  termListQuery,
} from '../../../../contract';
import type { Container } from '../../container';
import type { AttorneyRow } from '../../content/rows';
import { UID } from '../../content/subject-types';
import { calendarDay } from '../../domain/dates/calendar-range';
import { NotFoundError } from '../../domain/errors';
import { attorneyJsonLd } from '../../domain/structured-data/attorney-json-ld';
import { buildVCard } from '../../domain/vcards/build-vcard';
import { chosenLocale, presentationFor } from '../content-page';
import { endpoint } from '../endpoint';
import { presentAttorney, presentAttorneyCard } from '../presenters/present-attorney';
import { presentFirm } from '../presenters/present-firm';
import { presentPullQuotes } from '../presenters/present-pull-quote';
import { presentTermPage } from '../presenters/present-term';

const byId = z.object({ id: slugOrDocumentId });

export const createDirectoryController = (container: Container) => {
  const { directory, addresses, clock } = container;

  const findAttorney = async (id: string): Promise<AttorneyRow> => {
    const documentId = await addresses.resolve('attorney', '', id);
    const row = documentId === null ? null : await directory.findAttorney(documentId);
    if (!row) {
      throw new NotFoundError('the attorney');
    }
    return row;
  };

  /** An attorney and the firm as the public sees them. */
  const attorneyPage = async (id: string, locale: string) => {
    const row = await findAttorney(id);
    const firm = await directory.findFirm();
    const presentation = await presentationFor(container, locale, firm?.timeZone ?? 'UTC', [
      row.headshot,
      firm?.logo ?? null,
    ]);
    return {
      attorney: presentAttorney(row, presentation),
      firm: firm && presentFirm(firm, presentation),
      revisedAt: row.updatedAt ?? clock.now(),
    };
  };

  const terms = (
    uid: typeof UID.practiceArea | typeof UID.topic,
    type: 'practiceArea' | 'topic',
    subjectType: 'practice-area' | 'topic'
  ) => ({
    find: endpoint({
      query: termListQuery,
      async handle({ query, ctx }) {
        const locale = await chosenLocale(container, query.locale);
        const { rows, pagination } = await directory.listTerms(uid, query.pagination);
        const presentation = await presentationFor(container, locale, 'UTC', []);
        ctx.body = {
          data: rows.map((row) => presentTermPage(row, type, presentation)),
          meta: { pagination },
        };
      },
    }),
    findOne: endpoint({
      params: byId,
      query: localeQuery,
      async handle({ params, query, ctx }) {
        const locale = await chosenLocale(container, query.locale);
        const documentId = await addresses.resolve(subjectType, '', params.id);
        const row = documentId === null ? null : await directory.findTerm(uid, documentId);
        if (!row) {
          throw new NotFoundError(`the ${subjectType}`);
        }
        const presentation = await presentationFor(container, locale, 'UTC', []);
        ctx.body = {
          data: presentTermPage(row, type, presentation),
          meta: { canonicalSlug: row.slug },
        };
      },
    }),
  });

  return {
    practiceArea: terms(UID.practiceArea, 'practiceArea', 'practice-area'),
    topic: terms(UID.topic, 'topic', 'topic'),

    attorney: {
      find: endpoint({
        query: attorneyListQuery,
        async handle({ query, ctx }) {
          const locale = await chosenLocale(container, query.locale);
          const timeZone = await directory.timeZone();
          const today = calendarDay(clock.now(), timeZone);
          const { rows, pagination } = await directory.listAttorneys(
            query.filters,
            query.pagination,
            today
          );
          const presentation = await presentationFor(
            container,
            locale,
            timeZone,
            rows.map((row) => row.headshot)
          );
          ctx.body = {
            data: rows.map((row) => presentAttorneyCard(row, presentation)),
            meta: { pagination },
          };
        },
      }),
      findOne: endpoint({
        params: byId,
        query: localeQuery,
        async handle({ params, query, ctx }) {
          const locale = await chosenLocale(container, query.locale);
          const { attorney, firm } = await attorneyPage(params.id, locale);
          ctx.body = {
            data: attorney,
            meta: { jsonLd: attorneyJsonLd(attorney, firm), canonicalSlug: attorney.slug },
          };
        },
      }),
    },

    vcard: {
      findOne: endpoint({
        params: byId,
        query: localeQuery,
        async handle({ params, query, ctx }) {
          const locale = await chosenLocale(container, query.locale);
          const { attorney, firm, revisedAt } = await attorneyPage(params.id, locale);
          if (attorney.former) {
            throw new NotFoundError('the contact');
          }
          ctx.type = 'text/vcard; charset=utf-8';
          ctx.set('Content-Disposition', `attachment; filename="${attorney.slug}.vcf"`);
          ctx.body = buildVCard({ attorney, firm, revisedAt });
        },
      }),
    },

    quote: {
      find: endpoint({
        query: quoteListQuery,
        async handle({ query, ctx }) {
          if (query.filters.featured) {
            const firm = await directory.findFirm();
            const data = presentPullQuotes(firm?.featuredQuotes ?? []);
            ctx.body = {
              data,
              meta: {
                pagination: {
                  page: 1,
                  pageSize: data.length,
                  pageCount: 1,
                  total: data.length,
                  next: null,
                },
              },
            };
            return;
          }
          const { rows, pagination } = await directory.listQuotes(query.pagination);
          ctx.body = { data: presentPullQuotes(rows), meta: { pagination } };
        },
      }),
      findOne: endpoint({
        params: byId,
        query: localeQuery,
        async handle({ params, ctx }) {
          const row = await directory.findQuote(params.id);
          const [quote] = presentPullQuotes(row ? [row] : []);
          if (!quote) {
            throw new NotFoundError('the quote');
          }
          ctx.body = { data: quote };
        },
      }),
    },

    firm: {
      find: endpoint({
        query: localeQuery,
        async handle({ query, ctx }) {
          const locale = await chosenLocale(container, query.locale);
          const firm = await directory.findFirm();
          if (!firm) {
            throw new NotFoundError('the firm');
          }
          const presentation = await presentationFor(container, locale, firm.timeZone, [firm.logo]);
          ctx.body = { data: presentFirm(firm, presentation) };
        },
      }),
    },
  };
};
