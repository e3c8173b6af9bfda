import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { absolute } from './repository';

const isCheckout = existsSync(absolute('.git'));

/** What is tracked, or would be with the next commit. Nothing where this is no checkout. */
const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: absolute('.'),
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => statSync(absolute(file), { throwIfNoEntry: false })?.isFile());

/** Put together, so that this file does not hold what it looks for. */
const folder = (name: string): string => ['', name, ''].join('/');
const FOLDERS = ['work', 'tmp', 'home', 'Users', 'root', 'builds'].map(folder);
const HOSTS = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npm', 'pkg', 'github', 'com'],
].map((labels) => labels.join('.'));
const PRODUCTS = [
  ['artifact', 'ory'],
  ['verdac', 'cio'],
].map((parts) => parts.join(''));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A folder at the start of a path: after nothing that could stand before it in an address. */
const MACHINE_PATH = new RegExp(`(?<![\\w.~/}\\]-])(?:${FOLDERS.map(escaped).join('|')})`);
const REGISTRY = new RegExp([...HOSTS, ...PRODUCTS].map(escaped).join('|'), 'i');

const findings = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      MACHINE_PATH.test(line) || REGISTRY.test(line) ? [`${index + 1}: ${line.trim()}`] : []
    );

describe('what is looked for', () => {
  it.each([
    [`const place = '${folder('tmp')}x';`, true],
    [`cd ${folder('work')}main`, true],
    [`  at ${folder('Users')}jane/app.js:1:1`, true],
    [`"resolved": "https:/${'/'}${HOSTS[0]}/jest"`, true],
    [`https:/${'/'}firm.example${folder('work')}`, false],
    [`playground${folder('tmp')}`, false],
    ['a comment that works', false],
  ])('%s: %s', (line, found) => {
    expect(findings(line)).toHaveLength(found ? 1 : 0);
  });
});

(isCheckout ? it : it.skip)('no tracked file knows the machine that it was written on', () => {
  const files = trackedFiles();
  expect(files).toContain('package.json');
  const found = files.flatMap((file) => {
    const content = readFileSync(absolute(file));
    return content.includes(0)
      ? []
      : findings(content.toString('utf8')).map((finding) => `${file}:${finding}`);
  });
  expect(found).toEqual([]);
});
