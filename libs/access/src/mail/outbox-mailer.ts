import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from './mailer.js';

/** Milliseconds after which mail nobody fetched is removed: it names a mailbox, and what it opens is long over. */
const KEPT_FOR = 24 * 3_600_000;

/** Lays mail into a folder, each as an Internet message (RFC 5322) that any mail program opens and sends. */
export const outboxMailer = (folder: string, from: string): Mailer => ({
  send: async (mail) => {
    const { createTransport } = await import('nodemailer');
    const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({ ...mail, from });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${randomUUID()}.eml`);
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 }); // a buffer was asked for
    // Whoever watches the folder finds whole mails only.
    await rename(`${file}.part`, file);
  },
  sweep: async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      // Files have the time of the machine, whatever clock the node was given.
      if (Date.now() - (await stat(file)).mtimeMs > KEPT_FOR) await rm(file, { force: true });
    }
  },
  forget: () => rm(folder, { recursive: true, force: true }),
});
