import { DomainError } from '#kernel';
import { lockDataFolder } from '#event-store/sqlite';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { openStoreToRead } from '../../../api/src/composition/open-store.js';
import type { CliCommand } from '../command-line/command.js';
import { assertEmbedded } from '../ledger/assert-embedded.js';
import { copyLedger, type CopiedLedger } from '../ledger/copy-ledger.js';
import { countEntries } from '../ledger/entries.js';
import { assertLedgerExists } from '../ledger/open-ledger.js';
import type { StartProgress } from '../terminal/progress.js';

export const moveCommand: CliCommand = {
  name: 'move',
  summary: 'Copy an embedded ledger into a cluster: the same bytes, the same numbers, compared at the end',
  arguments: [['<url>', 'connection string of the cluster, which holds no other ledger']],
  requiredOptions: [['--to <store>', 'kurrent']],
  examples: [
    ['move --to kurrent "esdb://localhost:2113?tls=false"', 'copies ./data; no server may be running on it'],
    ['move --to kurrent "$KURRENTDB_URL" --data /srv/ledger', 'started again after an interruption, it goes on where it was'],
  ],
  run: async ({ words: [url = ''], options, configuration, startProgress }) => {
    if (options['to'] !== 'kurrent') throw new DomainError('ARGUMENT_INVALID', { name: '--to' }, 'invalid');
    assertEmbedded(configuration, 'move');
    assertLedgerExists(configuration);
    // Nobody may go on writing here while the copy becomes the ledger.
    const unlock = lockDataFolder(configuration.dataFolder);
    try {
      const { entries, foundThere } = await move(configuration, url, startProgress);
      const text = [
        `The cluster holds all ${entries} entries, compared one by one${foundThere > 0 ? ` (${foundThere} were there already)` : ''}.`,
        `Start the server with UNEVOIX_STORE=kurrent and KURRENTDB_URL; keep ${configuration.dataFolder} for its documents and its seal.`,
      ].join('\n');
      return { text, json: { moved: entries, foundThere } };
    } finally {
      unlock();
    }
  },
};

const move = async (configuration: Configuration, url: string, startProgress: StartProgress): Promise<CopiedLedger> => {
  const source = await openStoreToRead(configuration);
  try {
    const target = await openStoreToRead({ ...configuration, store: { kind: 'kurrent', connectionString: url } });
    try {
      const progress = startProgress('Copying', await countEntries(source));
      const copied = await copyLedger(source, target, (entries) => progress.update(entries));
      progress.stop();
      return copied;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};
