import { systemClock } from '#kernel';
import { takeEmptyFolder } from '../backup/empty-folder.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import type { Answer, CliCommand } from '../command-line/command.js';
import { assertEmbedded } from '../ledger/assert-embedded.js';
import { assertLedgerExists } from '../ledger/open-ledger.js';

export const backupCommand: CliCommand = {
  name: 'backup',
  summary: 'Copy the ledger and the documents, also while a server runs on them',
  arguments: [['<folder>', 'where the copy goes: a folder that is empty or does not exist yet']],
  options: [['--keys', 'the keys of the vault instead, for thirty days at most: beside no backup of the vault']],
  examples: [
    ['backup --keys /mnt/keys', 'into a folder of this instant; copies that are too old are deleted'],
    ['backup /mnt/backup/2026-06-18', 'copies ./data, with a manifest of SHA-256 digests'],
    ['backup /mnt/backup/today --data /srv/ledger --json', 'for a nightly script'],
  ],
  run: async ({ words: [backup = ''], options, configuration, startProgress }) => {
    if (options['keys'] === true) return backUpKeysTo(configuration, backup);
    const { backUp } = await import('../backup/back-up.js');
    assertEmbedded(configuration, 'backup');
    assertLedgerExists(configuration);
    await takeEmptyFolder(backup);
    const progress = startProgress('Copying', 1);
    const progressed = (done: number, total: number) => progress.update(done, total);
    const manifest = await backUp({ configuration, backup, createdAt: systemClock.now(), progressed });
    progress.stop();
    const { entries, files } = manifest;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const text = `Copied ${entries} entries and ${files.length} files (${bytes} bytes) to ${backup}.`;
    return { text, json: { backup, entries, files: files.length, bytes } };
  },
};

const backUpKeysTo = async (configuration: Configuration, folder: string): Promise<Answer> => {
  const { backUpKeys } = await import('../backup/key-backup.js');
  const done = await backUpKeys(configuration, folder, systemClock.now());
  const text = `Copied the keys of the vault to ${done.backup}, usable until ${done.expiresAt}; ${done.deleted} older copies were deleted.`;
  return { text, json: done };
};
