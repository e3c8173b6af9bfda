import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { localeService } from '../../strapi-services';

/**
 * One call of Strapi's document service, on its way to the database. Middlewares see it inside
 * the transaction, so what they write stands or falls with the entry.
 */
export interface DocumentAction {
  strapi: Core.Strapi;
  uid: string;
  action: string;
  params: DocumentParams;
}

export interface DocumentParams {
  documentId?: string | undefined;
  locale?: string | string[] | null | undefined;
  status?: string | undefined;
  data?: Record<string, unknown> | undefined;
}

type StrapiMiddleware = Parameters<Core.Strapi['documents']['use']>[0];
export type DocumentResult = Awaited<ReturnType<StrapiMiddleware>>;
export type Next = () => Promise<DocumentResult>;

export type DocumentMiddleware = (action: DocumentAction, next: Next) => Promise<DocumentResult>;

/** Actions that write fields which an editor sent. */
export const isWrite = (action: DocumentAction): boolean =>
  action.action === 'create' || action.action === 'update';

const writtenDocument = z.object({ documentId: z.string() });

/** The documentId that a call was about, or that it made. */
export const documentIdOf = (action: DocumentAction, result: unknown): string | null => {
  const made = writtenDocument.safeParse(result);
  return made.success && action.action !== 'update'
    ? made.data.documentId
    : (action.params.documentId ?? (made.success ? made.data.documentId : null));
};

/** The locale that Strapi will write: the one named, else the site's default. */
export const writtenLocale = async ({ strapi, params }: DocumentAction): Promise<string> => {
  if (typeof params.locale === 'string' && params.locale !== '' && params.locale !== '*') {
    return params.locale;
  }
  const fallback = await localeService(strapi).getDefaultLocale();
  return z.string().parse(fallback);
};

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
