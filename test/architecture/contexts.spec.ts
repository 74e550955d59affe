import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSpec, paths, read, root, sourceFiles } from './source-files.js';

const contexts = [...new Set(paths.map((path) => /^libs\/([^/]+)\/src\/domain\//.exec(path)?.[1]).filter((name) => name !== undefined))];

const folders = new Set(['domain', 'commands', 'queries', 'projections', 'processes']);

const foldersOf = (context: string): string[] => [
  ...new Set(paths.map((path) => new RegExp(`^libs/${context}/src/([^/]+)/`).exec(path)?.[1]).filter((name) => name !== undefined)),
];

/** The rows of the table `| rule across streams | kept by |`: each rule, and what keeps it. */
const rulesAcrossStreams = (readme: string): (readonly [rule: string, keptBy: string])[] =>
  [
    ...(/^\| rule across streams.*\n\|[ -|]+\n(?<rows>(\|.*\n?)+)/m.exec(readme)?.groups?.['rows'] ?? '').matchAll(/^\|(.*)\|(.*)\|$/gm),
  ].map(([, rule = '', keptBy = '']) => [rule.trim(), keptBy.trim()]);

const isKept = ([, keptBy]: readonly [rule: string, keptBy: string]): boolean => /^(guarded|repaired): /.test(keptBy);

/** A decider that asks for facts rests a rule on other streams than its own. */
const restsOnOtherStreams = (context: string): boolean =>
  sourceFiles.some(({ path, text }) => path.startsWith(`libs/${context}/src/domain/`) && !isSpec(path) && /^ {2}facts[,:]/m.test(text));

describe.each(contexts)('the context %s', (context) => {
  it.each(['README.md', 'src/index.ts', 'src/domain/index.ts', `src/${context}.module.ts`])('has %s', (file) =>
    expect(existsSync(join(root, 'libs', context, file))).toBe(true),
  );

  it('has no folder that the others do not know', () => expect(foldersOf(context).filter((folder) => !folders.has(folder))).toEqual([]));

  it('tells of each rule across streams whether it is guarded or repaired', () => {
    const rules = rulesAcrossStreams(read(`libs/${context}/README.md`).text);
    expect(rules.length > 0).toBe(restsOnOtherStreams(context));
    expect(rules.filter((rule) => !isKept(rule))).toEqual([]);
  });
});

describe('the table of rules across streams', () => {
  const readme =
    '# x\n\n| rule across streams | kept by |\n| --- | --- |\n| one | guarded: `a-{id}` |\n| two | hope |\n\n| else |\n| --- |\n| x |\n';

  it('is read row by row, up to its end', () =>
    expect(rulesAcrossStreams(readme)).toEqual([
      ['one', 'guarded: `a-{id}`'],
      ['two', 'hope'],
    ]));

  it('shows the rule nobody keeps', () => expect(rulesAcrossStreams(readme).filter((rule) => !isKept(rule))).toEqual([['two', 'hope']]));
});
