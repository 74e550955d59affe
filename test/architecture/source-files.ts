import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** from the root of the repository, with slashes */
  readonly path: string;
  readonly text: string;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Every file of ours below `apps`, `libs` and `test`; fixtures are not ours. */
export const paths: readonly string[] = ['apps', 'libs', 'test'].flatMap(filesBelow).filter((path) => !path.startsWith('test/fixtures/'));

export const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });

export const sourceFiles: readonly SourceFile[] = paths.filter((path) => /\.tsx?$/.test(path)).map(read);

export const isSpec = (path: string): boolean => path.endsWith('.spec.ts');

/** What runs in production: neither specs nor what specs of one library share. */
export const isShipped = (path: string): boolean =>
  /^(apps|libs)\//.test(path) && !isSpec(path) && !/\/(testing|spec-support)\//.test(path);

/** The syntax tree, with parents. */
export const treeOf = ({ path, text }: SourceFile): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** All nodes below a node, itself included, in source order. */
export const nodesOf = (node: ts.Node): ts.Node[] => {
  const nodes: ts.Node[] = [];
  const visit = (visited: ts.Node): void => {
    nodes.push(visited);
    ts.forEachChild(visited, visit);
  };
  visit(node);
  return nodes;
};

/** `libs/kernel/src/clock.ts:7`, for a message an editor can follow. */
export const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};
