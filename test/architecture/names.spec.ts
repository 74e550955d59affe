import { isSpec, paths, sourceFiles, type SourceFile } from './source-files.js';

/** What a file declares, and the suffix that tells a reader so. */
const roles: readonly (readonly [suffix: string, declaration: RegExp])[] = [
  ['.command.ts', /^@CommandHandler\(/m],
  ['.query.ts', /^@QueryHandler\(/m],
  ['.projection.ts', /: Projection = |\bimplements Projection\b/],
  ['.process.ts', /: Process = |\bimplements Process\b/],
  ['.decide.ts', /^export const \w+(: Decider<| = \w+Decider\()/m],
  ['.controller.ts', /^@Controller\(/m],
  ['.module.ts', /^@Module\(/m],
];

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

/** Names that say nothing about what a file is for. */
const emptyWords = /(^|[-.])(manager|helpers?|utils?|utilities|data|common|misc|stuff)([-.]|$)/;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isSaid = (path: string): boolean => /^[A-Z]+\.md$|^index\.html$/.test(nameOf(path)) || kebabCase.test(nameOf(path));

/** Files whose name and content disagree about their role. */
const misnamed = ({ path, text }: SourceFile): string[] =>
  roles.filter(([suffix, declaration]) => path.endsWith(suffix) !== declaration.test(text)).map(([suffix]) => `${path} ${suffix}`);

describe('names', () => {
  it('are kebab-case', () => expect(paths.filter((path) => !isSaid(path))).toEqual([]));

  it('say what is in the file', () => expect(paths.filter((path) => emptyWords.test(nameOf(path)))).toEqual([]));

  it('carry the role of what is declared, and no other', () =>
    expect(sourceFiles.filter(({ path }) => /^(apps|libs)\//.test(path) && !isSpec(path)).flatMap(misnamed)).toEqual([]));

  it.each(['castVote.ts', 'Ballot.ts', 'cast_vote.command.ts'])('so %s is found', (path) => expect(isSaid(path)).toBe(false));

  it.each([
    ['libs/a/src/commands/cast-vote.ts', '@CommandHandler(CastVote)'],
    ['libs/a/src/commands/electorate.command.ts', 'export const electorate = 1;'],
    ['libs/a/src/domain/ballot.ts', 'export const ballotDecider: Decider<A, B, C> = {'],
  ])('and %s declaring %s', (path, text) => expect(misnamed({ path, text })).toHaveLength(1));
});
