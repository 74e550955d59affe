import { createServer, type Server } from 'node:net';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailer } from './open-mailer.js';

const mail = { to: 'maelle@example.org', subject: 'Votre accès', text: 'Ouvrez cette page.\n' };
const from = 'Coop <votes@coop.example>';

describe('mail', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-mail-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  describe('without a server', () => {
    const outbox = () => join(folder, 'outbox');

    it('is laid out as a message any mail program opens, for its owner only', async () => {
      await openMailer({ from, outbox: outbox() }).send(mail);
      const [name = ''] = await readdir(outbox());
      const file = join(outbox(), name);
      expect(name).toMatch(/\.eml$/);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const message = await readFile(file, 'utf8');
      for (const header of ['From: Coop <votes@coop.example>', 'To: maelle@example.org', 'Subject: =?UTF-8?'])
        expect(message).toContain(header);
      expect(message).toContain('Ouvrez cette page.');
    });

    it('is removed when nobody has fetched it for a day', async () => {
      const mailer = openMailer({ from, outbox: outbox() });
      await mailer.send(mail);
      await writeFile(join(outbox(), 'old.eml'), '');
      const yesterday = new Date(Date.now() - 25 * 3_600_000);
      await utimes(join(outbox(), 'old.eml'), yesterday, yesterday);
      await mailer.sweep();
      expect(await readdir(outbox())).toHaveLength(1);
      expect(await readdir(outbox())).not.toContain('old.eml');
    });
  });

  it('is forgotten with whoever it may be for, and laid out again afterwards', async () => {
    const mailer = openMailer({ from, outbox: join(folder, 'outbox') });
    await mailer.send(mail);
    await mailer.forget();
    expect(await readdir(folder)).toEqual([]);
    await mailer.forget();
    await mailer.send(mail);
    expect(await readdir(join(folder, 'outbox'))).toHaveLength(1);
  });

  describe('with a server', () => {
    let server: Server;
    let heard: string;

    /** As much of SMTP (RFC 5321) as takes one message. */
    beforeEach(async () => {
      heard = '';
      server = createServer((socket) => {
        let isMessage = false;
        socket.write('220 test\r\n');
        socket.on('data', (bytes) => {
          const text = bytes.toString('utf8');
          heard += text;
          if (isMessage && !text.includes('\r\n.\r\n')) return;
          const isData = text.startsWith('DATA');
          socket.write(isData ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 yes\r\n');
          isMessage = isData;
        });
        socket.on('error', () => undefined);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    it('is handed to it', async () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      await openMailer({ from, outbox: folder, smtpUrl: `smtp://127.0.0.1:${port}` }).send(mail);
      expect(heard).toContain('RCPT TO:<maelle@example.org>');
      expect(heard).toContain('Ouvrez cette page.');
      expect(await readdir(folder)).toEqual([]);
    });
  });
});
