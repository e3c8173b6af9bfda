import { contentTypes } from '../../server/src/content-types';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

/** Strapi looks for plugins from where its own files really are, which for a link is elsewhere. */
const AS_INSTALLED = ['--preserve-symlinks', '--preserve-symlinks-main'];

interface Packed {
  filename: string;
  files: { path: string }[];
}

/** What a user installs: the tarball, looked at, compiled against and booted. */
describe('the packed plugin', () => {
  let folder: string;
  let packed: Packed;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'legal-blog-package-'));
    const output = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    );
    const [first] = JSON.parse(output) as Packed[];
    if (!first) {
      throw new Error('npm packed nothing');
    }
    packed = first;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what a user needs and nothing else', () => {
    const tops = new Set(packed.files.map((file) => file.path.split('/')[0]));
    expect([...tops].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'strapi-server.js'].sort()
    );
    const folders = new Set(
      packed.files.map((file) => file.path.split('/')[1]).filter((name) => name !== undefined)
    );
    expect([...folders].sort()).toEqual(['admin', 'contract', 'server', 'types']);
  });

  it.each([
    ['strapi-plugin', ['verify']],
    ['publint', ['--strict']],
  ])('passes %s', (command, args) => {
    const { status, stdout, stderr } = spawnSync(bin(command), args, {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({
      status: 0,
      output: '',
    });
  });

  describe('in an app of its own', () => {
    let app: string;
    let installed: string;

    beforeAll(() => {
      app = path.join(folder, 'app');
      installed = path.join(app, 'node_modules/strapi-plugin-legal-blog');
      mkdirSync(path.join(app, 'node_modules'), { recursive: true });
      mkdirSync(installed);
      execFileSync('tar', [
        '-xzf',
        path.join(folder, packed.filename),
        '-C',
        installed,
        '--strip-components=1',
      ]);
      linkDependencies(app);
      writeApp(app);
    });

    it('gives a consumer its types', () => {
      writeFileSync(
        path.join(app, 'consumer.ts'),
        `import { postCard, type Post, type SubmissionReceipt } from 'strapi-plugin-legal-blog/contract';
import server from 'strapi-plugin-legal-blog/server';
export const titleOf = (post: Post): string => post.title;
export const statusOf = (receipt: SubmissionReceipt): 'approved' | 'pending' => receipt.data.status;
export const card = postCard.parse({});
export const types: string[] = Object.keys(server.contentTypes);
// @ts-expect-error a post has no such field: without types this line would compile
export const wrong = (post: Post): unknown => post.nothing;
`
      );
      const { status, stdout } = spawnSync(
        bin('tsc'),
        [
          ...['--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler'],
          ...['--target', 'es2022', '--skipLibCheck', '--types', 'node', 'consumer.ts'],
        ],
        { cwd: app, encoding: 'utf8' }
      );
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    });

    it('boots', () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...AS_INSTALLED, 'boot.js'], {
        cwd: app,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      });
      expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({
        status: 0,
        output: '',
      });
      const types = Object.keys(contentTypes).length;
      expect(stdout).toContain(`legal-blog has ${types} content types`);
      expect(stdout).toContain('GET /api/legal-blog/posts answers 403');
    });
  });
});

/**
 * The app's other packages are those of the repository, linked: installing them anew takes minutes
 * and would test npm. The plugin alone is the packed one.
 */
const linkDependencies = (app: string): void => {
  const modules = path.join(root, 'node_modules');
  for (const name of readdirSync(modules).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(path.join(modules, name), path.join(app, 'node_modules', name));
  }
};

const writeApp = (app: string): void => {
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(app, name)), { recursive: true });
    writeFileSync(path.join(app, name), text);
  };
  write(
    'package.json',
    JSON.stringify({
      name: 'fresh-app',
      private: true,
      dependencies: {
        '@strapi/plugin-users-permissions': '*',
        '@strapi/strapi': '*',
        'strapi-plugin-legal-blog': '*',
      },
    })
  );
  write(
    'config/server.js',
    `module.exports = { host: '127.0.0.1', port: 0, app: { keys: ['a', 'b'] } };`
  );
  write(
    'config/admin.js',
    `module.exports = { auth: { secret: 's'.repeat(32) }, apiToken: { salt: 's'.repeat(32) },
  transfer: { token: { salt: 's'.repeat(32) } }, serveAdminPanel: false };`
  );
  write(
    'config/database.js',
    `module.exports = { connection: { client: 'sqlite', useNullAsDefault: true,
  connection: { filename: '${path.join(app, 'app.db')}' } } };`
  );
  write(
    'config/plugins.js',
    `module.exports = { 'users-permissions': { config: { jwtSecret: 's'.repeat(32) } } };`
  );
  write('public/uploads/.gitkeep', '');
  write('src/index.js', 'module.exports = {};');
  write(
    'boot.js',
    `const { createStrapi } = require('@strapi/strapi');
(async () => {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).load();
  await strapi.start();
  const types = Object.keys(strapi.plugin('legal-blog').contentTypes).length;
  console.log('legal-blog has ' + types + ' content types');
  const { port } = strapi.server.httpServer.address();
  const answer = await fetch('http://127.0.0.1:' + port + '/api/legal-blog/posts');
  console.log('GET /api/legal-blog/posts answers ' + answer.status);
  await strapi.destroy();
  process.exit(0);
})().catch((error) => { console.error(error); process.exit(1); });`
  );
};
