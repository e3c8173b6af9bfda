import './app';
import { paragraph } from './content';
import { TYPE, type Type } from './content-manager';

export interface Made {
  documentId: string;
  slug: string;
}

type Data = Record<string, unknown>;

const made = (document: unknown): Made => {
  const { documentId, slug } = document as { documentId: string; slug?: string | null };
  return { documentId, slug: slug ?? '' };
};

/** An entry, or the draft of a post, straight from the document service. */
export const create = async (type: Type, data: Data, locale?: string): Promise<Made> =>
  made(
    await app.strapi
      .documents(type)
      .create({ data: data as never, ...(locale && { locale: locale as never }) })
  );

export const update = async (
  type: Type,
  documentId: string,
  data: Data,
  locale?: string
): Promise<Made> =>
  made(
    await app.strapi
      .documents(type)
      .update({ documentId, data: data as never, ...(locale && { locale: locale as never }) })
  );

export const publish = async (documentId: string, locale = 'en'): Promise<void> => {
  await app.strapi.documents(TYPE.post).publish({ documentId, locale: locale as never });
};

/** A published post with a body. */
export const createPost = async (data: Data, locale?: string): Promise<Made> => {
  const post = await create(TYPE.post, { body: paragraph('Text.'), ...data }, locale);
  await publish(post.documentId, locale);
  return post;
};
