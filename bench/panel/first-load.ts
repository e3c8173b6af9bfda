import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = path.resolve(__dirname, '../../dist/admin');
const STATIC_IMPORT = /(?:from|import)\s*"\.\/([^"]+)"/g;

/** A built file and all that it cannot do without. */
const withImports = (file: string, known = new Set<string>()): Set<string> => {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(path.join(BUILT, file), 'utf8');
  for (const [, imported] of text.matchAll(STATIC_IMPORT)) {
    if (imported) withImports(imported, known);
  }
  return known;
};

/** What the panel loads of the plugin before any of its pages is open, in bytes, gzip. */
export const firstLoad = (): { files: number; bytes: number } => {
  // Both languages: the panel loads those that it is configured for.
  const messages = readdirSync(BUILT).filter((name) => /^shell-.*\.mjs$/.test(name));
  const files = [...withImports('index.mjs'), ...messages];
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(BUILT, file))).length);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};
