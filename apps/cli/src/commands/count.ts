import { createHash } from 'node:crypto';
import { DomainError } from '#kernel';
import { countFile, renderCountReport, type CountOptions, type FileFormat } from '#counting';
import type { CliCommand, Invocation } from '../command-line/command.js';
import { readTextFile } from '../command-line/read-text-file.js';

const formats: readonly FileFormat[] = ['blt', 'rctab', 'ranked', 'totals', 'debian', 'graded'];
const majorities = ['relative', 'absolute'] as const;
const readings = ['last', 'noOpinion'] as const;

export const countCommand: CliCommand = {
  name: 'count',
  summary: 'Count a file of ballots and show every step',
  arguments: [['<file>', 'BLT, RCTab patterns, ranked CSV, totals, a Debian tally sheet, or CSV of grades or answers']],
  requiredOptions: [['--method <method>', 'scottish-stv, meek, irv, schulze, block, approval, majority-judgment, …']],
  options: [
    ['--seats <n>', 'seats to fill, in place of those the file names'],
    ['--format <format>', `in place of the shape the file seems to have: ${formats.join(', ')}`],
    ['--grades <words>', 'scale of a majority judgment, worst first, with commas: poor,fair,good'],
    ['--majority <majority>', `of a count of marks: ${majorities.join(' or ')}`],
    ['--unranked <reading>', `of a comparison in pairs, what not ranked means: ${readings.join(' or ')}`],
    ['--lot <seed>', 'seed of the lot that breaks what no other rule breaks'],
  ],
  examples: [
    ['count ward.blt --method scottish-stv', 'the stages as a table, then in sentences'],
    ['count board.csv --method block --seats 4 --json', 'the whole record, for a program'],
  ],
  run: async ({ words: [file = ''], options, terminal }) => {
    const report = countFile(await readTextFile(file), countOptionsIn(options));
    return { text: renderCountReport(report, terminal.language).trimEnd(), json: report };
  },
};

const countOptionsIn = ({ method, seats, format, grades, majority, unranked, lot }: Invocation['options']): CountOptions => ({
  method: String(method),
  ...(typeof seats === 'string' ? { seats: wholeNumber('--seats', seats) } : {}),
  ...(typeof format === 'string' ? { format: oneOf('--format', format, formats) } : {}),
  ...(typeof grades === 'string' ? { grades: scale(grades) } : {}),
  ...(typeof majority === 'string' ? { majority: oneOf('--majority', majority, majorities) } : {}),
  ...(typeof unranked === 'string' ? { unranked: oneOf('--unranked', unranked, readings) } : {}),
  ...(typeof lot === 'string' ? { lot: { seed: lot, digest: sha256 } } : {}),
});

/** Counting is pure: the digest of its lot comes from outside. */
const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

const wholeNumber = (name: string, text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new DomainError('ARGUMENT_INVALID', { name }, 'invalid');
  return Number(text);
};

const oneOf = <Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice => {
  const choice = choices.find((known) => known === text);
  if (!choice) throw new DomainError('ARGUMENT_INVALID', { name }, 'invalid');
  return choice;
};

const scale = (text: string): readonly string[] => {
  const grades = text.split(',').map((grade) => grade.trim());
  if (grades.length < 2 || grades.includes('') || new Set(grades).size !== grades.length)
    throw new DomainError('ARGUMENT_INVALID', { name: '--grades' }, 'invalid');
  return grades;
};
