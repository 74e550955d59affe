import type { CliCommand } from '../command-line/command.js';
import { countEntries } from '../ledger/entries.js';
import type { Difference } from '../ledger/entry-check.js';
import { readingLedger } from '../ledger/open-ledger.js';
import type { LedgerReconciliation } from '../ledger/reconcile-ledger.js';
import type { SealReconciliation } from '../ledger/reconcile-seal.js';

export const reconcileLedgerCommand: CliCommand = {
  name: 'reconcile ledger',
  summary: 'Read every entry again, hold it against its seal, and name the first that is not as it must be',
  examples: [
    ['reconcile ledger', 'checks the ledger in ./data, also while a server runs on it'],
    ['reconcile ledger --data /srv/backup --json', 'checks a restored copy, for a script: exit code 1 when something differs'],
  ],
  run: ({ configuration, startProgress }) =>
    readingLedger(configuration, async (ledger) => {
      const { reconcileLedger } = await import('../ledger/reconcile-ledger.js');
      const { reconcileSeal } = await import('../ledger/reconcile-seal.js');
      const progress = startProgress('Reading', await countEntries(ledger));
      const found = await reconcileLedger(ledger, (entries) => progress.update(entries));
      progress.stop();
      const seal = await reconcileSeal(configuration, ledger, startProgress);
      const text = [textOf(found), ...(seal ? [sealTextOf(seal)] : [])].join('\n');
      return { text, json: { ...found, seal: seal ?? null }, holds: found.holds && (seal?.holds ?? true) };
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

const sealTextOf = ({ entries, holds, difference }: SealReconciliation): string => {
  if (holds || !difference) return `It is what was sealed: ${entries} entries, byte for byte.`;
  const { number, stream, revision, what, expected, found } = difference;
  if (what === 'root' || what === 'signature')
    return `The sealed log does not hold: its checkpoint of ${number} entries differs in ${what}.\n  signed: ${expected}\n  found:  ${found}`;
  return `It is not what was sealed: entry ${number} (${stream}, revision ${revision}): ${what}.\n  sealed: ${expected}\n  found:  ${found}`;
};
