import fc from 'fast-check';
import {
  correlationIdOf,
  dataTextOf,
  decisionRefOf,
  decodeEvent,
  encodeEvent,
  readEvent,
  recordedAtOf,
  rulebookVersionOf,
} from './codec.js';
import type { StoredEvent } from './event-store.js';
import { UpcasterChain } from './upcasters.js';

const meta = fc.record(
  {
    actor: fc.string(),
    commandId: fc.uuid(),
    causationId: fc.uuid(),
    correlationId: fc.uuid(),
    schemaVersion: fc.constant(1),
    effectiveAt: fc.constant('2026-06-18'),
    recordedAt: fc.constant('2026-06-18T09:00:00.000Z'),
    nonce: fc.string(),
    rulebookVersion: fc.nat(),
    decisionRef: fc.oneof(fc.string(), fc.constant('","correlationId":"none","recordedAt":"1999-01-01","rulebookVersion":9')),
    reliedOn: fc.dictionary(
      fc.stringMatching(/^[a-z]+-[0-9a-f-]+$/).filter((name) => name !== 'recordedAt'),
      fc.nat(),
    ),
  },
  { requiredKeys: ['actor', 'commandId', 'causationId', 'schemaVersion', 'effectiveAt', 'recordedAt', 'nonce'] },
);

const stored = fc.record({ data: fc.dictionary(fc.string(), fc.string()), meta }).map(({ data, meta: said }): StoredEvent => ({
  ...encodeEvent({ id: '00000000-0000-4000-8000-000000000001', type: 'Told', data, meta: said }),
  stream: 'mark-1',
  revision: 3,
  position: '0000000000000008',
  number: 7,
}));

const none = new UpcasterChain();

describe('an event that is read when it is asked', () => {
  it('says what the decoded one says', () =>
    fc.assert(
      fc.property(stored, (event) => {
        const { id, type, stream, revision, position, number, data, meta: said } = readEvent(event, none);
        expect({ id, type, stream, revision, position, number, data, meta: said }).toEqual(decodeEvent(event, none));
      }),
    ));

  it('gives single properties of it, whatever texts stand around them', () =>
    fc.assert(
      fc.property(stored, (event) => {
        const decoded = decodeEvent(event, none);
        const read = readEvent(event, none);
        expect(recordedAtOf(read)).toBe(decoded.meta.recordedAt);
        expect(rulebookVersionOf(read)).toBe(decoded.meta.rulebookVersion ?? null);
        expect(correlationIdOf(read)).toBe(decoded.meta.correlationId);
        expect(decisionRefOf(read)).toBe(decoded.meta.decisionRef);
        expect(dataTextOf(read)).toBe(event.data);
        expect(recordedAtOf(decoded)).toBe(recordedAtOf(read));
        expect(rulebookVersionOf(decoded)).toBe(rulebookVersionOf(read));
        expect(correlationIdOf(decoded)).toBe(correlationIdOf(read));
        expect(dataTextOf(decoded)).toBe(event.data);
      }),
    ));

  it('is brought forward like any other', () => {
    const chain = new UpcasterChain([{ type: 'Told', from: 1, upcast: (data) => ({ ...data, now: 'more' }) }]);
    const [event] = fc.sample(stored, { numRuns: 1, seed: 1 });
    if (!event) throw new Error('nothing was sampled');
    expect(readEvent(event, chain)).toEqual(decodeEvent(event, chain));
    expect(readEvent(event, chain).data).toMatchObject({ now: 'more' });
  });
});
