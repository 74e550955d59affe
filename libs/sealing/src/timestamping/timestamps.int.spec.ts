import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryEventStore } from '#event-store/memory';
import { SettableClock } from '#kernel';
import { certificatesOfPem, utf8, verifyTimestamp } from '#proof';
import { describeWithOpenssl, TimestampAuthority } from '../../../proof/testing/timestamp-authority.js';
import { appendVotes } from '../../testing/ledger.js';
import { removeTemporaryFolders, temporaryFolder } from '../../testing/temporary-folder.js';
import { SigningKeys } from '../keys/signing-keys.js';
import { SealedLog } from '../sealed-log/sealed-log.js';
import { Sealer } from '../sealer/sealer.js';
import { Timestamps } from './timestamps.js';

const DAY = 86_400_000;
const forever = new AbortController().signal;

describeWithOpenssl('timestamps over checkpoints', () => {
  const clock = new SettableClock(new Date().toISOString());
  let authority: TimestampAuthority;
  let server: Server;
  let asked: readonly (string | undefined)[] = [];
  let status = 200;

  beforeAll(async () => {
    authority = new TimestampAuthority();
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        asked = [...asked, request.headers['content-type']];
        response.writeHead(status, { 'content-type': 'application/timestamp-reply' });
        response.end(authority.answer(new Uint8Array(Buffer.concat(parts))));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => {
    server.close();
    authority.close();
    removeTemporaryFolders();
  });

  it('are made once a day, over the note as it stands then, and believed only when they hold', async () => {
    const folder = temporaryFolder();
    const certificates = join(folder, 'authority.pem');
    const log = SealedLog.open(join(folder, 'log.sqlite'));
    const store = memoryEventStore();
    const sealer = new Sealer({ store, log, keys: new SigningKeys(folder), clock, origin: 'a.example/log', checkpointMs: 0 });
    const grow = async (from: number) => {
      await appendVotes(store, 3, from);
      await sealer.turn();
    };
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const stamping = () => new Timestamps(log, { url, certificates, everyMs: DAY }, clock);

    await grow(0);
    const untrusting = stamping();
    await untrusting.stamp(forever);
    expect(untrusting.status()).toMatchObject({ name: url, size: 0, fault: { code: 'TIMESTAMP_NOT_TRUSTED' } });
    await untrusting.stamp(forever);
    expect(asked).toEqual(['application/timestamp-query']);

    writeFileSync(certificates, authority.root);
    status = 500;
    const refused = stamping();
    await refused.stamp(forever);
    expect(refused.status().fault?.code).toBe('TIMESTAMP_AUTHORITY_UNREACHABLE');

    status = 200;
    const timestamps = stamping();
    await timestamps.stamp(forever);
    expect(timestamps.status()).toEqual({ name: url, size: 3 });
    await grow(3);
    await timestamps.stamp(forever);
    expect(log.signed.timestamps().map(({ size }) => size)).toEqual([3]);
    const tomorrow = new Date(Date.parse(clock.now()) + DAY).toISOString();
    clock.set(tomorrow);
    await timestamps.stamp(forever);
    await timestamps.stamp(forever);
    expect(log.signed.timestamps().map(({ size }) => size)).toEqual([3, 6]);
    for (const { note, response } of log.signed.timestamps()) {
      await expect(verifyTimestamp(response, { data: utf8(note), trusted: certificatesOfPem(authority.root) })).resolves.toMatchObject({
        authority: 'Authority',
      });
    }
    log.close();
  });
});
