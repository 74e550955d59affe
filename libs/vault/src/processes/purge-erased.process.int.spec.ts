import Database from 'better-sqlite3';
import type { RecordedEvent } from '#kernel';
import { purgeErased } from './purge-erased.process.js';

describe('what the ledger says is erased', () => {
  it('is deleted, from the first entry on, whatever was restored since', () => {
    const database = new Database(':memory:');
    const data = { requestId: 'r', basis: 'request', digests: ['a', 'b'], retained: [] };
    const recordedAt = '2026-06-18T10:00:00.000Z';
    // A process looks at type, data and the instant only.
    const event = { type: 'PersonalDataErased', data, meta: { recordedAt } } as unknown as RecordedEvent;
    expect(purgeErased.prepare(database).react(event)).toEqual([
      { effect: 'purge', command: { type: 'PurgeErased', data: { requestId: 'r', digests: ['a', 'b'], erasedAt: recordedAt } } },
    ]);
    expect(purgeErased.startFrom).toBe('beginning');
    database.close();
  });
});
