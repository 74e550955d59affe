import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paths, read, root } from './source-files.js';

const contexts = [...new Set(paths.map((path) => /^libs\/([^/]+)\/src\/domain\//.exec(path)?.[1]).filter((name) => name !== undefined))];

const folders = new Set(['domain', 'commands', 'queries', 'projections', 'processes']);

const foldersOf = (context: string): string[] => [
  ...new Set(paths.map((path) => new RegExp(`^libs/${context}/src/([^/]+)/`).exec(path)?.[1]).filter((name) => name !== undefined)),
];

/** The list under `## Rules across streams`: one rule an item, an item may go over several lines. */
const rulesAcrossStreams = (readme: string): string[] => {
  const section = /^## Rules across streams\n(?<list>[^]*?)(?=\n## |$(?![^]))/m.exec(readme)?.groups?.['list'] ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .map((rule) => rule.trim());
};

const isKept = (rule: string): boolean => /\*(guarded|repaired)\*/.test(rule);

describe.each(contexts)('the context %s', (context) => {
  it.each(['README.md', 'src/index.ts', 'src/domain/index.ts', `src/${context}.module.ts`])('has %s', (file) =>
    expect(existsSync(join(root, 'libs', context, file))).toBe(true),
  );

  it('has no folder that the others do not know', () => expect(foldersOf(context).filter((folder) => !folders.has(folder))).toEqual([]));

  it('tells of each rule across streams whether it is guarded or repaired', () => {
    const rules = rulesAcrossStreams(read(`libs/${context}/README.md`).text);
    expect(rules).not.toEqual([]);
    expect(rules.filter((rule) => !isKept(rule))).toEqual([]);
  });
});

describe('the list of rules across streams', () => {
  const readme = '# x\n\n## Rules across streams\n\n- One: *guarded* by\n  its stream.\n- Two: hoped for.\n\n## Else\n\n- no rule\n';

  it('is read item by item, up to the next heading', () =>
    expect(rulesAcrossStreams(readme)).toEqual(['One: *guarded* by\n  its stream.', 'Two: hoped for.']));

  it('shows the rule nobody keeps', () => expect(rulesAcrossStreams(readme).filter((rule) => !isKept(rule))).toEqual(['Two: hoped for.']));
});
