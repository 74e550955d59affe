import { systemClock } from '#kernel';
import { backupPaths } from '../backup/manifest.js';
import { restore } from '../backup/restore.js';
import type { CliCommand } from '../command-line/command.js';

/** Two histories under one key would be a fork that nobody can tell from a fraud. */
const ABOUT_THE_KEY =
  'A backup holds no signing key: put log-….key back into the folder of the seal only if nothing was recorded after this backup.\n' +
  'Otherwise move that folder away: the whole ledger is then sealed anew under another key and name.';

export const restoreCommand: CliCommand = {
  name: 'restore',
  summary: 'Put a backup into an empty data folder, checking every byte',
  arguments: [['<backup>', 'folder of the backup']],
  options: [['--keys', 'keys of the vault instead, into a data folder that was restored without them']],
  examples: [
    ['restore --keys /mnt/keys/2026-06-18T10-00-00-000Z --data /srv/restored', 'before the restored server starts'],
    ['restore /mnt/backup/2026-06-18 --data /srv/restored', 'restores, then the server may be started on the new folder'],
    ['restore /mnt/backup/today --data /tmp/rehearsal --json', 'a rehearsal, followed by: reconcile ledger --data /tmp/rehearsal'],
  ],
  run: async ({ words: [backup = ''], options, configuration, startProgress }) => {
    const { dataFolder } = configuration;
    if (options['keys'] === true) {
      const { restoreKeys } = await import('../backup/key-backup.js');
      await restoreKeys(configuration, backup, systemClock.now());
      return {
        text: `Brought the keys back to ${dataFolder}. What was erased since is erased again at the next start.`,
        json: { restored: dataFolder },
      };
    }
    const progress = startProgress('Restoring', 1);
    const { entries, files, createdAt } = await restore({ backup, dataFolder, progressed: (done, total) => progress.update(done, total) });
    progress.stop();
    const text = [
      `Restored ${entries} entries, as they were on ${createdAt}, to ${dataFolder}. Read models are built at the next start.`,
      ...(files.some(({ path }) => path.startsWith(`${backupPaths.seal}/`)) ? [ABOUT_THE_KEY] : []),
    ].join('\n');
    return { text, json: { restored: dataFolder, entries, files: files.length, createdAt } };
  },
};
