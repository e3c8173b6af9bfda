import path from 'node:path';
import { OWN_TABLES } from '../../server/src/content/subject-types';
import './support/app';

describe('the plugin in a Strapi app', () => {
  it('is loaded, and through strapi-server.js at the root', () => {
    const root = path.resolve(__dirname, '../..');
    expect(app.strapi.plugin('legal-blog').contentTypes).toHaveProperty('post');
    expect(app.loadedFiles).toContain(path.join(root, 'strapi-server.js'));
    expect(app.loadedFiles).toContain(path.join(root, 'dist/server/index.js'));
  });

  it('keeps its own tables out of the Content-Type Builder and the Content Manager', () => {
    for (const uid of OWN_TABLES) {
      const type = app.strapi.contentType(uid);
      expect(type.pluginOptions).toMatchObject({
        'content-manager': { visible: false },
        'content-type-builder': { visible: false },
      });
    }
  });
});
