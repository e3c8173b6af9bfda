import ts from 'typescript';
import { sourceFiles, SOURCE_FOLDERS, type SourceFile } from './repository';

/** A file that one reads at a glance; what is longer does more than one thing. */
const MOST_LINES = 250;

/** Ways to make the compiler or the linter look away. */
const SILENCED = /eslint-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)/;

const commentsOf = ({ file, text }: SourceFile): { line: number; comment: string }[] => {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    file.endsWith('x') ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard,
    text
  );
  const found: { line: number; comment: string }[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (
      kind === ts.SyntaxKind.SingleLineCommentTrivia ||
      kind === ts.SyntaxKind.MultiLineCommentTrivia
    ) {
      const line = text.slice(0, scanner.getTokenStart()).split('\n').length;
      found.push({ line, comment: scanner.getTokenText() });
    }
  }
  return found;
};

/** What the types of a file leave unsaid: `any`, and `!` where a value could be missing. */
const looseTypesIn = ({ file, text }: SourceFile): string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLoose =
      node.kind === ts.SyntaxKind.AnyKeyword ||
      ts.isNonNullExpression(node) ||
      ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) &&
        node.exclamationToken !== undefined);
    if (isLoose) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1}: ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const silencedIn = (source: SourceFile): string[] =>
  commentsOf(source)
    .filter(({ comment }) => SILENCED.test(comment))
    .map(({ line, comment }) => `${source.file}:${line}: ${comment}`);

const files = sourceFiles();

describe('what is looked for', () => {
  it.each([
    ['const a: any = 1;', 1],
    ['const a = b as any;', 1],
    ['const f = (...rest: any[]): Promise<any> => rest;', 2],
    ['type A = Record<string, any>;', 1],
    ['const a = b!.c;', 1],
    ['class A { b!: string }', 1],
    ['let a!: string;', 1],
    ["const any = 'any'; // any!", 0],
    ['const a = !b && c !== d;', 0],
  ])('%s: %d', (text, count) => {
    expect(looseTypesIn({ file: 'a.ts', text })).toHaveLength(count);
  });

  it.each([
    ['// eslint-disable-next-line no-console -- why', 1],
    ['/* eslint-disable */', 1],
    ['// @ts-ignore', 1],
    ['/* @ts-expect-error */', 1],
    ["const a = 'eslint-disable';", 0],
    ['// the linter is right', 0],
  ])('%s: %d', (text, count) => {
    expect(silencedIn({ file: 'a.ts', text })).toHaveLength(count);
  });
});

it.each(SOURCE_FOLDERS)('%s is looked at', (folder) => {
  expect(files.filter(({ file }) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(10);
});

it(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = files
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

it('no type is left open: neither any nor a promise that a value is there', () => {
  expect(files.flatMap(looseTypesIn)).toEqual([]);
});

it('neither compiler nor linter is told to look away', () => {
  expect(files.flatMap(silencedIn)).toEqual([]);
});
