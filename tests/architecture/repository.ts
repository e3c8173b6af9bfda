import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

export const absolute = (file: string): string => path.join(ROOT, file);
export const read = (file: string): string => readFileSync(absolute(file), 'utf8');

export interface SourceFile {
  /** Below the repository's root, with slashes. */
  file: string;
  text: string;
}

/** What is built and shipped. */
export const SOURCE_FOLDERS = ['server/src', 'contract', 'admin/src'];

export const sourceFiles = (): SourceFile[] =>
  SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(absolute(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .map((file) => ({ file, text: read(file) }))
  );

/** Cells of the only table of a page of documentation, without its head. */
export const tableRows = (file: string): string[][] => {
  const [, , ...rows] = read(file)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
  return rows;
};

/** What stands in backticks in a cell. */
export const codesIn = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, code]) =>
    code === undefined ? [] : [code]
  );
