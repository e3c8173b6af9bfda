import { randomUUID } from 'node:crypto';
import './app';
import type { Admin } from './admins';
import type { Answer } from './requests';

/** The plugin's content types, as addresses of the panel name them. */
export const TYPE = {
  post: 'plugin::legal-blog.post',
  attorney: 'plugin::legal-blog.attorney',
  pullQuote: 'plugin::legal-blog.pull-quote',
  practiceArea: 'plugin::legal-blog.practice-area',
  topic: 'plugin::legal-blog.topic',
  imageCredit: 'plugin::legal-blog.image-credit',
  firm: 'plugin::legal-blog.firm',
} as const;
export type Type = (typeof TYPE)[keyof typeof TYPE];

/** An entry as the panel shows it to an editor. */
export interface Entry {
  id: number;
  documentId: string;
  locale?: string | null;
  slug?: string | null;
  [attribute: string]: unknown;
}

interface Saved {
  data: Entry;
}

type Data = Record<string, unknown>;

/** Relations as the panel's forms send them: in this order, at the end of what is there. */
export const connect = (...entries: readonly { documentId: string }[]) => ({
  connect: entries.map(({ documentId }) => ({ documentId, position: { end: true } })),
  disconnect: [],
});

/** What an editor does in the panel, over the panel's own HTTP API. */
export const contentManager = (admin: Admin) => {
  const path = (type: Type, more = '', locale?: string): string =>
    `/content-manager/collection-types/${type}${more}${locale ? `?locale=${locale}` : ''}`;
  const post = <Body = Saved>(address: string, body: Data = {}): Promise<Answer<Body>> =>
    admin.call<Body>(address, { method: 'POST', body });

  return {
    create: (type: Type, data: Data, locale?: string) => post(path(type, '', locale), data),
    update: (type: Type, documentId: string, data: Data, locale?: string) =>
      admin.call<Saved>(path(type, `/${documentId}`, locale), { method: 'PUT', body: data }),
    publish: (type: Type, documentId: string, data: Data = {}, locale?: string) =>
      post(path(type, `/${documentId}/actions/publish`, locale), data),
    unpublish: (type: Type, documentId: string, data: Data = {}, locale?: string) =>
      post(path(type, `/${documentId}/actions/unpublish`, locale), data),
    discard: (type: Type, documentId: string, locale?: string) =>
      post(path(type, `/${documentId}/actions/discard`, locale)),
    clone: (type: Type, documentId: string, data: Data = {}) =>
      post(path(type, `/clone/${documentId}`), data),
    /** The default locale unless another is named; `*` is all of them. */
    remove: (type: Type, documentId: string, locale?: string) =>
      admin.call(path(type, `/${documentId}`, locale), { method: 'DELETE' }),
    removeMany: (type: Type, documentIds: readonly string[]) =>
      post<unknown>(path(type, '/actions/bulkDelete'), { documentIds }),
    find: (type: Type, documentId: string, locale?: string) =>
      admin.call<Saved>(path(type, `/${documentId}`, locale)),
    saveSingle: (type: Type, data: Data) =>
      admin.call<Saved>(`/content-manager/single-types/${type}`, { method: 'PUT', body: data }),
  };
};
export type ContentManager = ReturnType<typeof contentManager>;

/** The entry of an answer that a test cannot go on without. */
export const entryOf = ({ status, body }: Answer<Saved>): Entry => {
  if (status !== 200 && status !== 201) {
    throw new Error(`not saved: ${status} ${JSON.stringify(body)}`);
  }
  return body.data;
};

/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64'
);

interface UploadedFile {
  id: number;
  url: string;
}

/** Puts an image into the media library, over the panel's own HTTP API. */
export const uploadImage = async (
  { id }: Admin,
  info: { name: string; alternativeText?: string; caption?: string }
): Promise<UploadedFile> => {
  const sessions = app.strapi.sessionManager('admin');
  const { token: refresh } = await sessions.generateRefreshToken(String(id), randomUUID(), {
    type: 'refresh',
  });
  const access = await sessions.generateAccessToken(refresh);
  if (!('token' in access)) {
    throw new Error('no access token');
  }
  const form = new FormData();
  form.append('files', new Blob([PNG], { type: 'image/png' }), info.name);
  form.append('fileInfo', JSON.stringify(info));
  const response = await fetch(`${app.url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access.token}` },
    body: form,
  });
  const files = (await response.json()) as UploadedFile[];
  const [file] = Array.isArray(files) ? files : [];
  if (!file) {
    throw new Error(`not uploaded: ${response.status} ${JSON.stringify(files)}`);
  }
  return file;
};

/** A language beside the site's own. */
export const addLocale = async (code: string, name: string): Promise<void> => {
  const locales = app.strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode(code))) {
    await locales.create({ code, name });
  }
};
