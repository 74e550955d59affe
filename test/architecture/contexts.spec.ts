import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSpec, paths, read, root, sourceFiles } from './source-files.js';

const contexts = [...new Set(paths.map((path) => /^libs\/([^/]+)\/src\/domain\//.exec(path)?.[1]).filter((name) => name !== undefined))];

const folders = new Set(['domain', 'commands', 'queries', 'projections', 'processes']);

/** Who can sign in is no decision of the ledger: a folder for each service on the tables beside it. */
const besideTheLedger: Readonly<Record<string, readonly string[]>> = {
  access: [
    'accounts',
    'letters',
    'links',
    'log',
    'mail',
    'oidc',
    'passkeys',
    'passwords',
    'resets',
    'secrets',
    'sessions',
    'set-up',
    'throttling',
    'tokens',
  ],
};

const foldersOf = (context: string): string[] => [
  ...new Set(paths.map((path) => new RegExp(`^libs/${context}/src/([^/]+)/`).exec(path)?.[1]).filter((name) => name !== undefined)),
];

/** What a README says of rules across streams: the rows of a table, or the items of a list. */
const rulesAcrossStreams = (readme: string): string[] => {
  const [, told = ''] = readme.split(/rules? (?:across streams|that need more than one stream)/i);
  const [section = ''] = told.split('\n#');
  const items = section.split(/^- /m).slice(1);
  const [, , ...rows] = section.split('\n').filter((line, index) => index === 0 || line.startsWith('|'));
  return (items.length > 0 ? items : rows).map((rule) => rule.trim());
};

const isKept = (rule: string): boolean => /(^|[^a-z])(guarded|repaired)([^a-z]|$)/m.test(rule);

/** A decider that asks for facts rests a rule on other streams than its own. */
const restsOnOtherStreams = (context: string): boolean =>
  sourceFiles.some(({ path, text }) => path.startsWith(`libs/${context}/src/domain/`) && !isSpec(path) && /^ {2}facts[,:]/m.test(text));

describe.each(contexts)('the context %s', (context) => {
  it.each(['README.md', 'src/index.ts', 'src/domain/index.ts', `src/${context}.module.ts`])('has %s', (file) =>
    expect(existsSync(join(root, 'libs', context, file))).toBe(true),
  );

  it('has no folder that the others do not know', () => {
    const known = new Set([...folders, ...(besideTheLedger[context] ?? [])]);
    expect(foldersOf(context).filter((folder) => !known.has(folder))).toEqual([]);
  });

  it('tells of each rule across streams whether it is guarded or repaired', () => {
    const rules = rulesAcrossStreams(read(`libs/${context}/README.md`).text);
    expect(rules.length > 0).toBe(restsOnOtherStreams(context));
    expect(rules.filter((rule) => !isKept(rule))).toEqual([]);
  });
});

describe.each([
  ['a table', '| rule across streams | kept by |\n| --- | --- |\n| one | guarded: `a-{id}` |\n| two | hope |\n\n## else\n\n- x\n'],
  ['a list', 'Rules that need more than one stream:\n\n- one: _guarded_ by\n  `a-{id}`\n- two: hope\n\n## else\n\n- x\n'],
])('rules across streams told as %s', (_form, readme) => {
  it('are read up to the end of the section', () => expect(rulesAcrossStreams(readme)).toHaveLength(2));

  it('show the one nobody keeps', () => {
    const unkept = rulesAcrossStreams(readme).filter((rule) => !isKept(rule));
    expect(unkept).toEqual([expect.stringContaining('two')]);
  });
});
