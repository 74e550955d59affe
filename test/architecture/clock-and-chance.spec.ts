import ts from 'typescript';
import { isSpec, nodesOf, placeOf, sourceFiles, treeOf, type SourceFile } from './source-files.js';

/** The one place where rules may learn the time: handed to the applications, never called by a rule. */
const clock = 'libs/kernel/src/system-clock.ts:';

const isRule = (path: string): boolean => /^libs\/((kernel|counting)\/|[^/]+\/src\/domain\/)/.test(path) && !isSpec(path);

/** Names through which a function learns what its arguments do not say. */
const outsideWorld = new Set(['performance', 'process', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'globalThis']);

/** These read an instant in the zone of the machine. */
const inLocalTime = /^(get(Date|Day|FullYear|Hours|Minutes|Month|TimezoneOffset)|toLocale(Date|Time)?String|toDateString|toTimeString)$/;

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

const isCalledFor = (node: ts.Node, object: string, property: string): boolean =>
  ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && node.name.text === property;

const isDateOfNow = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) ||
  (ts.isCallExpression(node) && isNamed(node.expression, 'Date'));

const reachesOut = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  outsideWorld.has(node.expression.text);

const isImpure = (node: ts.Node): boolean =>
  isDateOfNow(node) ||
  isCalledFor(node, 'Date', 'now') ||
  isCalledFor(node, 'Math', 'random') ||
  reachesOut(node) ||
  (ts.isPropertyAccessExpression(node) && inLocalTime.test(node.name.text));

const impurities = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    nodesOf(treeOf(file))
      .filter(isImpure)
      .map((node) => `${placeOf(node)} ${node.getText()}`),
  );

describe('rules learn time and chance from their command only', () => {
  it('in the kernel, in counting and in every domain', () => {
    const found = impurities(sourceFiles.filter(({ path }) => isRule(path)));
    expect(found.filter((breach) => !breach.startsWith(clock))).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()', 'setTimeout(f)', 'process.env', 'new Date(at).getHours()'])(
    'so %s is found',
    (expression) =>
      expect(impurities([{ path: 'a.ts', text: `const f = () => ${expression};` }])).toContainEqual(expect.stringMatching(/^a\.ts:1 /)),
  );

  it.each(['new Date(at)', 'Date.parse(at)', 'Math.floor(x)', 'instant.getUTCHours()'])('and %s is not', (expression) =>
    expect(impurities([{ path: 'a.ts', text: `const f = () => ${expression};` }])).toEqual([]),
  );
});
