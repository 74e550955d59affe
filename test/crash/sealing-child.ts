import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteEventStore } from '#event-store/sqlite';
import { systemClock } from '#kernel';
// Not through the front door: it loads the framework, and most of a life would be spent on that.
import { SigningKeys } from '../../libs/sealing/src/keys/signing-keys.js';
import { SealedLog } from '../../libs/sealing/src/sealed-log/sealed-log.js';
import { Sealer } from '../../libs/sealing/src/sealer/sealer.js';

/** Seals a ledger somebody else writes, in small batches, until it is killed. Publishes each checkpoint on standard output, a JSON text a line. */
const [folder = ''] = process.argv.slice(2);

const store = openSqliteEventStore({ file: join(folder, 'ledger.sqlite'), readOnly: true });
const log = SealedLog.open(join(folder, 'log.sqlite'));
const keys = new SigningKeys(folder);
const sealer = new Sealer({ store, log, keys, clock: systemClock, origin: 'ledger.coop.example/main', checkpointMs: 0, batch: 37 });

for (;;) {
  const { signed, more } = await sealer.turn();
  for (const { note } of signed) writeSync(1, `${JSON.stringify(note)}\n`);
  if (!more) await pause(1);
}
