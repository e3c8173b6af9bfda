import type { CommentForm } from '../../../contract';
import { api } from './requests';

const POST = 'plugin::legal-blog.post';

export const paragraph = (text: string) => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];

let made = 0;

/** A published post with a title of its own. */
export const publishPost = async (
  data: Record<string, unknown> = {}
): Promise<{ documentId: string; slug: string }> => {
  made += 1;
  const documents = app.strapi.documents(POST);
  const draft = await documents.create({
    data: { title: `A post for a test ${made}`, body: paragraph('Text.'), ...data } as never,
  });
  await documents.publish({ documentId: draft.documentId });
  return { documentId: draft.documentId, slug: String((draft as { slug?: unknown }).slug) };
};

export const openForm = async (post: string): Promise<CommentForm['data']> => {
  const { status, body } = await api<CommentForm>(`/posts/${post}/comments/form`);
  if (status !== 200) {
    throw new Error(`no form for ${post}: ${status}`);
  }
  return body.data;
};

let spoken = 0;

/** A submission that would be taken, by a reader of its own. */
export const validSubmission = async (post: string, changes: Record<string, unknown> = {}) => {
  const form = await openForm(post);
  spoken += 1;
  return {
    author: { name: 'Ruth Bader', email: 'ruth@example.com' },
    body: `A comment for a test, number ${spoken}.`,
    token: form.token,
    noticeVersion: form.notice.version,
    ...changes,
  };
};
