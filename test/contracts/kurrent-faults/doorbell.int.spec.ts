import { setTimeout as pause } from 'node:timers/promises';
import type { WireServer } from '../../support/wire-server/index.js';
import { entries, freshStream } from '../ledger-entries.js';
import { readOn } from '../reading.contract.js';
import { ids, until, wired, type Wired } from './wired.js';

describe('the doorbell', () => {
  const listen = async ({ server, open }: Wired, fail: (faults: WireServer['faults']) => void): Promise<void> => {
    const listener = open();
    const writer = open();
    let rings = 0;
    listener.onAppended(() => (rings += 1));
    await until(() => rings > 0);

    const start = await listener.head();
    fail(server.faults);
    const events = entries(1);
    await writer.append(freshStream(), 'none', events);
    expect(ids((await readOn(listener, start)).events)).toEqual(ids(events));

    // Whatever it missed, it rings again for what comes later.
    const heard = rings;
    while (rings === heard) {
      await writer.append(freshStream(), 'none', entries(1));
      await pause(50);
    }
  };

  test(
    'hears what another client appends',
    wired((w) => listen(w, () => undefined)),
  );
  test(
    'that lost a delivery has lost nothing but time',
    wired((w) => listen(w, (faults) => (faults.loseDeliveries = 1))),
  );
  test(
    'that delivers twice shows nothing twice',
    wired((w) => listen(w, (faults) => (faults.deliverTwice = 1))),
  );
  test(
    'whose subscription ended in good order subscribes again',
    wired((w) => listen(w, (faults) => (faults.endSubscriptions = 1))),
  );

  test(
    'rings after a restart of the server for what it may have missed',
    wired(async ({ server, store }) => {
      let rings = 0;
      store.onAppended(() => (rings += 1));
      await until(() => rings > 0);
      const before = rings;
      await server.restart();
      await until(() => rings > before);
    }),
  );
});
