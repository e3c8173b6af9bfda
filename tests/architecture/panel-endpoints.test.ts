import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { absolute, sourceFiles } from './repository';

const ENDPOINT = /^\s*(\w+): (?:build|builder)\.(?:query|mutation)\b/gm;
const namesIn = (text: string): string[] =>
  [...text.matchAll(ENDPOINT)].map(([, name]) => name ?? '');

/** All endpoints of Strapi's own panel, as far as its packages are installed. */
const strapiNames = (): string[] =>
  ['admin', 'content-manager', 'upload', 'i18n', 'content-releases', 'review-workflows'].flatMap(
    (name) => {
      const folder = absolute(`node_modules/@strapi/${name}/dist`);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.mjs'))
        .flatMap((file) => namesIn(readFileSync(path.join(folder, file), 'utf8')));
    }
  );

describe('the endpoints of the panel', () => {
  const ours = sourceFiles()
    .filter(({ file }) => file.startsWith('admin/src/api/'))
    .flatMap(({ text }) => namesIn(text));

  // All are injected into one API, where the second of a name is silently left out.
  it('have a name each', () => {
    expect(ours).toContain('getQueue');
    expect(ours.filter((name, index) => ours.indexOf(name) !== index)).toEqual([]);
  });

  it('have none of the names of Strapi’s own', () => {
    const theirs = new Set(strapiNames());
    expect(theirs.size).toBeGreaterThan(20);
    expect(ours.filter((name) => theirs.has(name))).toEqual([]);
  });
});
