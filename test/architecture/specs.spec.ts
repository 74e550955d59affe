import ts from 'typescript';
import { isSpec, nodesOf, paths, placeOf, read, sourceFiles, treeOf, type SourceFile } from './source-files.js';

/** `.spec.ts` pure, `.int.spec.ts` with a store, `.e2e.spec.ts` over HTTP or in a browser: what Jest's `testMatch` finds. */
const spec = /\/[a-z0-9.-]+\.spec\.ts$/;

const looksLikeASpec = (path: string): boolean => /[._-](spec|test|e2e|int)\.[a-z]+$|\/__tests__\//i.test(path);

/** Files that declare tests but are run from a spec: one contract for many adapters. */
const isRunByASpec = (path: string): boolean => path.endsWith('.contract.ts') || path.startsWith('test/support/');

const declaresTests = (file: SourceFile): boolean =>
  treeOf(file).statements.some(
    (statement) =>
      ts.isExpressionStatement(statement) &&
      nodesOf(statement).some((node) => ts.isCallExpression(node) && /^(describe|it|test)\b/.test(node.expression.getText())),
  );

const left = new RegExp(`\\b(${['TO', 'FIX', 'XX', 'HA'].map((start, index) => start + ['DO', 'ME', 'X', 'CK'][index]).join('|')})\\b`);

const text = /\.(ts|tsx|mjs|md|json|css|html|ya?ml)$/;

const skips = (file: SourceFile): string[] =>
  nodesOf(treeOf(file))
    .filter((node) => ts.isPropertyAccessExpression(node) && /^(describe|it|test)\.only$/.test(node.getText()))
    .map(placeOf);

describe('specs', () => {
  it('are where Jest looks', () => expect(paths.filter((path) => looksLikeASpec(path) && !spec.test(path))).toEqual([]));

  it('are the only files with tests of their own', () =>
    expect(
      sourceFiles.filter((file) => !isSpec(file.path) && !isRunByASpec(file.path) && declaresTests(file)).map(({ path }) => path),
    ).toEqual([]));

  it('are run whole', () => expect(sourceFiles.filter(({ path }) => isSpec(path)).flatMap(skips)).toEqual([]));

  it('so a test left alone is found', () => expect(skips({ path: 'a.ts', text: "it.only('x', f);" })).toEqual(['a.ts:1']));

  it('so a test elsewhere is found', () => expect(declaresTests({ path: 'a.ts', text: "describe('x', () => {});" })).toBe(true));
});

describe('nothing is left for later', () => {
  it('in any file', () =>
    expect(
      paths
        .filter((path) => text.test(path))
        .map(read)
        .filter((file) => left.test(file.text))
        .map(({ path }) => path),
    ).toEqual([]));
});
