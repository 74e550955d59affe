import { systemClock } from '#kernel';
import { takeEmptyFolder } from '../backup/empty-folder.js';
import type { CliCommand } from '../command-line/command.js';
import { assertEmbedded } from '../ledger/assert-embedded.js';
import { assertLedgerExists } from '../ledger/open-ledger.js';

export const backupCommand: CliCommand = {
  name: 'backup',
  summary: 'Copy the ledger and the documents, also while a server runs on them',
  arguments: [['<folder>', 'where the copy goes: a folder that is empty or does not exist yet']],
  examples: [
    ['backup /mnt/backup/2026-06-18', 'copies ./data, with a manifest of SHA-256 digests'],
    ['backup /mnt/backup/today --data /srv/ledger --json', 'for a nightly script'],
  ],
  run: async ({ words: [backup = ''], configuration, startProgress }) => {
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
