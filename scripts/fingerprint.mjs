import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const filesBelow = (place) => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
};

/** One digest over the names and contents of files and folders. */
export const fingerprint = (places) => {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesBelow(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const stampOf = (name) => path.join(root, 'node_modules', '.cache', 'legal-blog', name);

/** Whether a step ran for these inputs before and what it made is still there. */
export const isFresh = (name, digest, products) =>
  existsSync(stampOf(name)) &&
  readFileSync(stampOf(name), 'utf8') === digest &&
  products.every((product) => existsSync(path.join(root, product)));

export const markFresh = (name, digest) => {
  mkdirSync(path.dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), digest);
};
