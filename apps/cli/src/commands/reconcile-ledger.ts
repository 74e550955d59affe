import type { CliCommand } from '../command-line/command.js';
import { countEntries } from '../ledger/entries.js';
import type { Difference } from '../ledger/entry-check.js';
import { readingLedger } from '../ledger/open-ledger.js';
import type { LedgerReconciliation } from '../ledger/reconcile-ledger.js';

export const reconcileLedgerCommand: CliCommand = {
  name: 'reconcile ledger',
  summary: 'Read every entry again and name the first that is not as it must be',
  examples: [
    ['reconcile ledger', 'checks the ledger in ./data, also while a server runs on it'],
    ['reconcile ledger --data /srv/backup --json', 'checks a restored copy, for a script: exit code 1 when something differs'],
  ],
  run: ({ configuration, startProgress }) =>
    readingLedger(configuration, async (ledger) => {
      const { reconcileLedger } = await import('../ledger/reconcile-ledger.js');
      const progress = startProgress('Reading', await countEntries(ledger));
      const found = await reconcileLedger(ledger, (entries) => progress.update(entries));
      progress.stop();
      return { text: textOf(found), json: found, holds: found.holds };
    }),
};

const textOf = ({ entries, streams, difference, clockSteps }: LedgerReconciliation): string => {
  const [first] = clockSteps;
  const steps =
    first === undefined
      ? []
      : [`Warning: ${clockSteps.length} entries bear an earlier instant than one before them, the first is number ${first}.`];
  return [difference ? sentenceOf(difference) : `The ledger holds: ${entries} entries in ${streams} streams.`, ...steps].join('\n');
};

const sentenceOf = ({ number, stream, revision, what, expected, found }: Difference): string =>
  `The ledger does not hold: entry ${number} (${stream}, revision ${revision}) differs in ${what}.\n  expected: ${expected}\n  found:    ${found}`;
