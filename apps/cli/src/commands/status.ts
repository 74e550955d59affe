import type { CliCommand } from '../command-line/command.js';
import { ledgerStatus, type LedgerStatus } from '../ledger/ledger-status.js';
import { tableOf } from '../terminal/table.js';

export const statusCommand: CliCommand = {
  name: 'status',
  summary: 'Show where the ledger ends and how far its read models are',
  examples: [
    ['status', 'asks the server that runs on ./data, or reads the files when none does'],
    ['status --json', 'for a script: exit code 1 when a running server is not ready'],
  ],
  run: async ({ configuration }) => {
    const status = await ledgerStatus(configuration);
    return { text: textOf(status), json: status, holds: status.ready };
  },
};

const textOf = ({ server, ready, entries, readModels }: LedgerStatus): string => {
  const place = server === null ? 'No server runs on this folder.' : `A server answers on ${server}: ${ready ? 'ready' : 'not ready'}.`;
  const rows = readModels.map(({ name, state, number, lagEvents, lastError }) => [
    name,
    state,
    String(number + 1),
    String(lagEvents),
    lastError?.message ?? '',
  ]);
  return [place, `The ledger holds ${entries} entries.`, '', tableOf(['read model', 'state', 'entries taken', 'behind', ''], rows)].join(
    '\n',
  );
};
