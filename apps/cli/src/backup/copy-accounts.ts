import Database from 'better-sqlite3';
import { copyDatabase } from './copy-database.js';
import { syncFile } from './copy-file.js';

/**
 * Copies accounts and what is signed in to them with, and nothing that is open: a session that was ended since the backup, or a link that was
 * used, would open again where it is restored. Letters open only under the key of the server, which is copied apart.
 */
export const copyAccounts = async (from: string, to: string): Promise<void> => {
  await copyDatabase(from, to);
  const copy = new Database(to);
  // Overwritten, not only unlinked.
  copy.pragma('secure_delete = ON');
  for (const table of ['session', 'sign_in_link', 'set_up_code', 'throttle']) copy.exec(`DELETE FROM ${table}`);
  copy.close();
  await syncFile(to);
};
