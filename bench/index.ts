import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { benchDecisions } from './decisions/decide-500';
import { benchDetectors } from './detectors/detectors-table';
import { benchPanel } from './panel/panel-table';
import { benchQueue } from './queue/queue-table';
import { benchRules } from './rules/rules-on-a-comment';

/** Where the last figures are kept, between the marks. */
const DOCUMENT = path.resolve(__dirname, '../docs/performance.md');
const MARKS = ['<!-- figures: begin -->', '<!-- figures: end -->'] as const;

interface Booted {
  strapi: Core.Strapi;
  url: string;
  stop: () => Promise<void>;
}

const { bootStrapi } = createRequire(__filename)(
  '../tests/integration/support/boot-strapi.cjs'
) as {
  bootStrapi: (
    database: string,
    options?: object,
    more?: { serveAdmin: boolean }
  ) => Promise<Booted>;
};

const onProgress = (done: number, of: number): void => {
  if (process.stderr.isTTY) {
    const share = Math.round((done / of) * 100);
    process.stderr.write(`\r  seeding ${share} %${done === of ? '\n' : ''}`);
  }
};

/** Databases that hold hundreds of thousands of rows afterwards: made for this, and deleted. */
const onDatabase = async (
  database: string,
  run: (strapi: Core.Strapi) => Promise<string>
): Promise<string> => {
  const app = await bootStrapi(database);
  try {
    return await run(app.strapi);
  } finally {
    await app.stop();
  }
};

const onPanel = async (): Promise<string> => {
  const app = await bootStrapi('sqlite', {}, { serveAdmin: true });
  try {
    return await benchPanel(app.strapi, app.url);
  } finally {
    await app.stop();
  }
};

const SECTIONS: readonly [name: string, title: string, run: () => Promise<string> | string][] = [
  ['rules', 'Rules', benchRules],
  ['detectors', 'Detectors on 64 KB that mean harm', benchDetectors],
  ['decisions', 'A bulk decision (SQLite)', () => onDatabase('sqlite', benchDecisions)],
  [
    'queue-sqlite',
    'The queue (SQLite)',
    () => onDatabase('sqlite', (strapi) => benchQueue(strapi, onProgress)),
  ],
  ['panel', 'The desk in the panel (Chromium)', onPanel],
  [
    'queue-postgres',
    'The queue (PostgreSQL)',
    () => onDatabase('postgres', (strapi) => benchQueue(strapi, onProgress)),
  ],
];

const keep = (report: string): void => {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [begin, end] = MARKS.map((mark) => text.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) {
    throw new Error('docs/performance.md has lost its marks');
  }
  const before = text.slice(0, begin + MARKS[0].length);
  writeFileSync(DOCUMENT, `${before}\n\n${report}\n\n${text.slice(end)}`);
};

/** `npm run bench [-- name …]` prints tables; `--keep` also writes them into docs/performance.md. */
const main = async (): Promise<void> => {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  const unknown = names.filter((name) => !SECTIONS.some(([known]) => known === name));
  if (unknown.length > 0) {
    throw new Error(`no such section: ${unknown.join(', ')}`);
  }
  const machine = `${cpus().length} cores, Node ${process.version}`;
  const parts = [`Measured with ${machine}.`];
  for (const [name, title, run] of SECTIONS) {
    if (names.length === 0 || names.includes(name)) {
      const part = `### ${title}\n\n${await run()}`;
      console.log(`\n${part}`);
      parts.push(part);
    }
  }
  if (words.includes('--keep')) {
    keep(parts.join('\n\n'));
  }
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
