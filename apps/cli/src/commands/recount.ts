import { DomainError } from '#kernel';
import type { RecountedBallot } from '#audit';
import type { CliCommand } from '../command-line/command.js';
import { readingLedger } from '../ledger/open-ledger.js';

export const recountCommand: CliCommand = {
  name: 'recount',
  summary: 'Count the votes of every ballot again from the entries, and hold each result against what was proclaimed',
  options: [['--threads <n>', 'threads that share an embedded ledger, 1 to 16; two for a long one when absent']],
  examples: [
    ['recount', 'one line for each ballot of the ledger in ./data, also while a server runs on it'],
    ['recount --data /srv/backup --json', 'for a script: exit code 1 when a ballot does not come to what was proclaimed'],
  ],
  run: ({ configuration, options }) =>
    readingLedger(configuration, async (ledger) => {
      const { recountLedger } = await import('../ledger/recount-ledger.js');
      const recount = await recountLedger(configuration, ledger, threadsIn(options['threads']));
      const { entries, ballots, holds } = recount;
      const votes = ballots.reduce((sum, ballot) => sum + ballot.votes, 0);
      const verdict = holds ? 'Every result is what was proclaimed.' : 'It does not hold.';
      const text = [...ballots.map(lineOf), `${ballots.length} ballots, ${votes} votes counted again from ${entries} entries. ${verdict}`];
      return { text: text.join('\n'), json: recount, holds };
    }),
};

const threadsIn = (threads: string | boolean | undefined): number | undefined => {
  if (threads === undefined) return undefined;
  if (typeof threads !== 'string' || !/^([1-9]|1[0-6])$/.test(threads))
    throw new DomainError('ARGUMENT_INVALID', { name: '--threads' }, 'invalid');
  return Number(threads);
};

const lineOf = ({ ballotId, status, votes, late, twice, offRoll, outcome, agrees }: RecountedBallot): string => {
  const beside = [
    ...(late > 0 ? [`${late} after the close`] : []),
    ...(twice > 0 ? [`${twice} rights used twice`] : []),
    ...(offRoll > 0 ? [`${offRoll} off the roll`] : []),
    ...(outcome === null ? [] : [outcome]),
  ];
  const verdict = agrees === null ? status : agrees ? 'as proclaimed' : 'NOT as proclaimed';
  return [`${ballotId}: ${votes} votes`, ...beside, verdict].join(', ');
};
