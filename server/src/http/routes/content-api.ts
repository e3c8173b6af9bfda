/** Data only. Each handler is also the name of a permission. */
const get = (path: string, handler: string, scope?: string) => ({
  method: 'GET' as const,
  path,
  handler,
  ...(scope && { config: { auth: { scope: [`plugin::legal-blog.${scope}`] } } }),
});

const change = <Method extends 'POST' | 'PUT' | 'DELETE'>(
  method: Method,
  path: string,
  handler: string
) => ({ method, path, handler });

/** What a link in a mail opens: the token in the path is the permission. */
const byLink = (method: 'GET' | 'POST', handler: string) => ({
  method,
  path: '/mail-actions/:token',
  handler,
  config: { auth: false as const },
});

export const contentApiRoutes = {
  type: 'content-api' as const,
  routes: [
    get('/posts', 'post.find'),
    get('/posts/archives', 'post.archives', 'post.find'),
    get('/posts/:id', 'post.findOne'),
    get('/attorneys', 'attorney.find'),
    get('/attorneys/:id', 'attorney.findOne'),
    get('/attorneys/:id/vcard', 'vcard.findOne'),
    get('/pull-quotes', 'pull-quote.find'),
    get('/pull-quotes/:id', 'pull-quote.findOne'),
    get('/practice-areas', 'practice-area.find'),
    get('/practice-areas/:id', 'practice-area.findOne'),
    get('/topics', 'topic.find'),
    get('/topics/:id', 'topic.findOne'),
    get('/firm', 'firm.find'),
    get('/comments/counts', 'comment-counts.find'),
    get('/posts/:id/comments', 'thread.find'),
    get('/comments/:id/replies', 'thread.findReplies', 'thread.find'),
    get('/posts/:id/comments/form', 'comment-form.find'),
    change('POST', '/posts/:id/comments', 'submission.create'),
    change('PUT', '/comments/:id', 'submission.update'),
    change('DELETE', '/comments/:id', 'submission.delete'),
    change('POST', '/comments/:id/reports', 'report.create'),
    byLink('GET', 'mail-action.show'),
    byLink('POST', 'mail-action.act'),
  ],
};
