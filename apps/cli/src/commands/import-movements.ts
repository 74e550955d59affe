import type { ImportReport, RowProblem } from '#register-exchange';
import { sentenceOf } from '../../../api/src/messages/sentence.js';
import type { CliCommand } from '../command-line/command.js';
import { readBytes } from '../command-line/read-bytes.js';
import { readTextFile } from '../command-line/read-text-file.js';
import { tableOf } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';

/** As many problems as anybody reads on a terminal; the answer in JSON has a thousand. */
const SHOWN = 50;

export const importMovementsCommand: CliCommand = {
  name: 'import movements',
  summary: 'Take over a movement file: all of it, the valid lines, or as a rehearsal that records nothing',
  arguments: [['<file>', 'CSV of any usual encoding and delimiter, headings in French or English']],
  options: [
    ['--mapping <file>', 'JSON: which heading stands for which field, words for movements, the order of dates'],
    ['--balances <file>', 'CSV of closing balances, reconciled line by line; a difference keeps everything from being recorded'],
    ['--dry-run', 'decide every line and record nothing'],
    ['--valid-rows', 'record the lines that can be, although others cannot'],
  ],
  examples: [
    ['import movements mouvements.csv --dry-run', 'what would be recorded, and what is wrong where; exit code 1 when a line is wrong'],
    ['import movements mouvements.csv --balances soldes.csv', 'records everything, or nothing when a line or a balance is wrong'],
    ['import movements mouvements.csv --valid-rows', 'records what can be; the same file again changes nothing'],
  ],
  run: async ({ words: [path = ''], options, configuration, terminal, startProgress }) => {
    const { importMovements } = await import('../ledger/import-movements.js');
    const files = {
      movements: await readBytes(path),
      mapping: typeof options['mapping'] === 'string' ? await readTextFile(options['mapping']) : undefined,
      balances: typeof options['balances'] === 'string' ? await readBytes(options['balances']) : undefined,
    };
    const terms = { dryRun: options['dryRun'] === true, validRowsOnly: options['validRows'] === true };
    const report = await importMovements(configuration, files, terms, startProgress);
    const problems = report.problems.map((problem) => ({ ...problem, reason: reasonOf(problem, terminal) }));
    const isAgreed = (report.balances?.differ ?? 0) === 0;
    return { text: textOf(report, terminal), json: { ...report, problems }, holds: report.problemCount === 0 && isAgreed };
  },
};

const reasonOf = ({ code, details }: RowProblem, { language }: Terminal): string => sentenceOf(code, details, language);

const textOf = (report: ImportReport, terminal: Terminal): string => {
  const { importId, status, lines, valid, invalid, movements, change, problems, problemCount, balances, paymentsAssumed } = report;
  const done = status === 'completed' ? 'recorded' : 'can be recorded';
  const rows = problems
    .slice(0, SHOWN)
    .map((problem) => [
      String(problem.line),
      problem.column,
      problem.value,
      problem.suggestion ?? '',
      `${problem.code}: ${reasonOf(problem, terminal)}`,
    ]);
  return [
    `Import ${importId}: ${valid} of ${lines} lines ${done}, ${invalid} not.`,
    ...Object.entries(movements).map(([movement, count]) => `  ${movement}: ${count}`),
    `The register changes by ${change.shares} shares, ${change.subscribedCents} cents subscribed, ${change.paidUpCents} cents paid up.`,
    ...(paymentsAssumed ? ['No column says what was paid: shares are taken to have been paid in full when they were subscribed.'] : []),
    ...(balances ? [`Closing balances: ${balances.agree} of ${balances.lines} agree, ${balances.differ} differ.`] : []),
    ...(balances?.differences ?? [])
      .slice(0, SHOWN)
      .map(
        ({ memberNumber, expected, found }) => `  member ${memberNumber}: ${expected.quantity} shares expected, ${found.quantity} found`,
      ),
    ...(rows.length > 0 ? ['', tableOf(['line', 'column', 'value', 'suggestion', 'why'], rows)] : []),
    ...(problemCount > rows.length ? [`… and ${problemCount - rows.length} more; --json shows them.`] : []),
  ].join('\n');
};
