import { credentials, Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { BACKWARDS, END, EventStoreDBClient, FORWARDS, jsonEvent, NO_STREAM, START, type ReadAllOptions } from '@eventstore/db-client';
import grpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendReq, AppendResp, ReadReq as ReadRequest } from '@eventstore/db-client/generated/streams_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import { event, failure, oneCallEach, wireClient } from './wire-client.js';

// The facts an adapter has to live with, asked of the wire itself: by the client package, and by hand where the client would not ask.

const wire = wireClient();

describe.each([
  ['BatchAppend', {}],
  ['Append', oneCallEach],
])('%s', (_rpc, options) => {
  const append = (stream: string, ids: readonly string[], expectedRevision: bigint | typeof NO_STREAM) =>
    wire.client.appendToStream(stream, ids.map(event), { expectedRevision, ...options });

  test('answers with the revision and position of the last event', async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    const result = await append('s-1', ids, NO_STREAM);
    const last = wire.server.log.readStream('s-1')?.at(-1);
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 1n });
    expect(result.position?.commit).toBe(BigInt(last?.position ?? -1));
  });

  test('answers a conflict with the revision there is', async () => {
    await append('s-1', [crypto.randomUUID()], NO_STREAM);
    const conflict = { type: 'wrong-expected-version', streamName: 's-1' };
    expect(await failure(append('s-1', [crypto.randomUUID()], NO_STREAM))).toMatchObject({ ...conflict, actualVersion: 0n });
    expect(await failure(append('s-1', [crypto.randomUUID()], 5n))).toMatchObject({ ...conflict, expectedVersion: 5n, actualVersion: 0n });
    expect(await failure(append('s-2', [crypto.randomUUID()], 5n))).toMatchObject({ streamName: 's-2', actualVersion: 'no_stream' });
  });

  test('answers a repetition as the first', async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()];
    const first = await append('s-1', ids, NO_STREAM);
    await append('s-1', [crypto.randomUUID()], 1n);
    expect(await append('s-1', ids, NO_STREAM)).toEqual(first);
  });

  test('takes the same id twice in a row at the end of a stream', async () => {
    const id = crypto.randomUUID();
    await append('s-1', [id], NO_STREAM);
    expect(await append('s-1', [id], 0n)).toMatchObject({ nextExpectedRevision: 1n });
  });

  test('refuses more than a megabyte, and says how much it takes', async () => {
    const large = Array.from({ length: 3 }, () => jsonEvent({ type: 'Large', data: { text: 'x'.repeat(400_000) } }));
    const refused = await failure(wire.client.appendToStream('s-1', large, { expectedRevision: NO_STREAM, ...options }));
    expect(refused).toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: 1_048_576 });
    expect(wire.server.log.readStream('s-1')).toBeUndefined();
  });

  test('names the leader when the leader is asked for and is another', async () => {
    Object.assign(wire.server.faults, { notLeader: 1, leader: { host: '10.0.0.1', port: 2113 } });
    const refused = await failure(wire.client.appendToStream('s-1', event(), { requiresLeader: true, ...options }));
    expect(refused).toMatchObject({ type: 'not-leader', leader: { address: '10.0.0.1', port: 2113 } });
  });
});

describe('an append by hand', () => {
  const call = (...requests: AppendReq[]): Promise<AppendResp> =>
    new Promise((resolve, reject) => {
      const streams = new grpc.StreamsClient(`127.0.0.1:${wire.server.address.port}`, credentials.createInsecure());
      const sending = streams.append((error: ServiceError | null, response: AppendResp) => (error ? reject(error) : resolve(response)));
      for (const request of requests) sending.write(request);
      sending.end();
    });

  const options = (stream: string, expects = true): AppendReq => {
    const identifier = new shared.StreamIdentifier();
    identifier.setStreamName(Uint8Array.from(Buffer.from(stream)));
    const content = new messages.AppendReq.Options();
    content.setStreamIdentifier(identifier);
    if (expects) content.setAny(new shared.Empty());
    const request = new messages.AppendReq();
    request.setOptions(content);
    return request;
  };

  const proposal = (id: string | undefined, properties: Readonly<Record<string, string>>): AppendReq => {
    const message = new messages.AppendReq.ProposedMessage();
    if (id !== undefined) {
      const uuid = new shared.UUID();
      uuid.setString(id);
      message.setId(uuid);
    }
    for (const [name, value] of Object.entries(properties)) message.getMetadataMap().set(name, value);
    const request = new messages.AppendReq();
    request.setProposedMessage(message);
    return request;
  };

  const whole = { type: 'SomethingHappened', 'content-type': 'application/json' };

  test('is taken with any content type, and with an id in capitals or without hyphens', async () => {
    const first = await call(options('s-1'), proposal('0B8E0F3C-94F5-4F0A-9F5B-3C5B1A2D4E6F', { ...whole, 'content-type': 'text/plain' }));
    expect(first.getSuccess()?.getCurrentRevision()).toBe('0');
    await call(options('s-1'), proposal('1b8e0f3c94f54f0a9f5b3c5b1a2d4e6f', whole));
    expect(wire.server.log.readStream('s-1')?.map(({ id, isJson }) => [id, isJson])).toEqual([
      ['0b8e0f3c-94f5-4f0a-9f5b-3c5b1a2d4e6f', false],
      ['1b8e0f3c-94f5-4f0a-9f5b-3c5b1a2d4e6f', true],
    ]);
  });

  test('that is given up half-way may have its first half written: the client ends a call before it resets it', async () => {
    const streams = new grpc.StreamsClient(`127.0.0.1:${wire.server.address.port}`, credentials.createInsecure());
    const giveUp = () =>
      new Promise((resolve) => {
        const sending = streams.append((error: ServiceError | null) => resolve(error?.code));
        sending.write(options('s-1'));
        sending.write(proposal(crypto.randomUUID(), whole));
        // The second event of this append is never sent.
        setTimeout(() => sending.cancel(), 20);
      });
    for (let round = 0; round < 50 && !wire.server.log.readStream('s-1'); round += 1) expect(await giveUp()).toBe(status.CANCELLED);
    expect(wire.server.log.readStream('s-1')).toBeDefined();
  });

  test.each<[string, () => AppendReq[], status]>([
    [
      'without a type',
      () => [options('s-1'), proposal(crypto.randomUUID(), { 'content-type': 'application/json' })],
      status.INVALID_ARGUMENT,
    ],
    ['without a content type', () => [options('s-1'), proposal(crypto.randomUUID(), { type: 'X' })], status.INVALID_ARGUMENT],
    ['without an id', () => [options('s-1'), proposal(undefined, whole)], status.UNKNOWN],
    ['with an id that is no UUID', () => [options('s-1'), proposal('member-1', whole)], status.UNKNOWN],
    ['to a stream without a name', () => [options(''), proposal(crypto.randomUUID(), whole)], status.UNKNOWN],
    ['without an expectation', () => [options('s-1', false), proposal(crypto.randomUUID(), whole)], status.INVALID_ARGUMENT],
    ['without options', () => [proposal(crypto.randomUUID(), whole)], status.UNKNOWN],
    ['with options twice', () => [options('s-1'), options('s-1')], status.UNKNOWN],
    ['of nothing at all', () => [], status.UNKNOWN],
  ])('is refused %s, and nothing is written', async (_case, requests, code) => {
    const before = wire.server.log.all.length;
    expect(await failure(call(...requests()))).toMatchObject({ code });
    expect(wire.server.log.all).toHaveLength(before);
  });
});

describe('a read by hand', () => {
  const call = (fill: (options: ReadRequest.Options) => void): Promise<number> =>
    new Promise((resolve, reject) => {
      const options = new messages.ReadReq.Options();
      const uuid = new messages.ReadReq.Options.UUIDOption();
      uuid.setStructured(new shared.Empty());
      options.setUuidOption(uuid);
      options.setNoFilter(new shared.Empty());
      options.setCount('10');
      fill(options);
      const request = new messages.ReadReq();
      request.setOptions(options);
      const streams = new grpc.StreamsClient(`127.0.0.1:${wire.server.address.port}`, credentials.createInsecure());
      let received = 0;
      streams
        .read(request, new Metadata())
        .on('data', () => (received += 1))
        .on('end', () => resolve(received))
        .on('error', reject);
    });

  const fromStart = (): ReadRequest.Options.AllOptions => {
    const all = new messages.ReadReq.Options.AllOptions();
    all.setStart(new shared.Empty());
    return all;
  };

  test('is answered when it is whole', async () => {
    expect(await call((options) => options.setAll(fromStart()))).toBe(wire.server.log.all.length);
  });

  test.each<[string, (options: ReadRequest.Options) => void, status]>([
    ['that names neither a stream nor all', () => undefined, status.INVALID_ARGUMENT],
    ['of no events', (options) => options.setAll(fromStart()) && options.setCount('0'), status.UNKNOWN],
    ['without a way to write ids', (options) => options.setAll(fromStart()) && options.setUuidOption(), status.INVALID_ARGUMENT],
    ['that does not say whether to filter', (options) => options.setAll(fromStart()) && options.setNoFilter(), status.INVALID_ARGUMENT],
    ['of a stream without a name', (options) => void options.setStream(new messages.ReadReq.Options.StreamOptions()), status.UNKNOWN],
  ])('is refused %s', async (_case, fill, code) => {
    expect(await failure(call(fill))).toMatchObject({ code });
  });
});

describe('a read', () => {
  const positions = async (options: ReadAllOptions): Promise<number[]> => {
    const read = [];
    for await (const { commitPosition } of wire.client.readAll(options)) read.push(Number(commitPosition));
    return read;
  };

  const revisions = async (options: Parameters<EventStoreDBClient['readStream']>[1]): Promise<number[]> => {
    const read = [];
    for await (const { event: recorded } of wire.client.readStream('s-1', options)) read.push(Number(recorded?.revision));
    return read;
  };

  beforeEach(async () => {
    await wire.client.appendToStream('s-1', [event(), event(), event()], oneCallEach);
  });

  test('of everything brings system events along, and begins at the position it is given, inclusive', async () => {
    const all = wire.server.log.all.map(({ position }) => position);
    expect(all.length).toBeGreaterThan(3);
    expect(await positions({ direction: FORWARDS, fromPosition: START })).toEqual(all);
    const place = BigInt(all[2] ?? 0);
    expect(await positions({ direction: FORWARDS, fromPosition: { commit: place, prepare: place } })).toEqual(all.slice(2));
    expect(await positions({ direction: FORWARDS, fromPosition: START, maxCount: 2 })).toEqual(all.slice(0, 2));
    expect(await positions({ direction: FORWARDS, fromPosition: END })).toEqual([]);
  });

  test('of everything backwards ends before the position it is given', async () => {
    const all = wire.server.log.all.map(({ position }) => position);
    expect(await positions({ direction: BACKWARDS, fromPosition: END })).toEqual(all.toReversed());
    const place = BigInt(all[2] ?? 0);
    expect(await positions({ direction: BACKWARDS, fromPosition: { commit: place, prepare: place } })).toEqual(
      all.slice(0, 2).toReversed(),
    );
  });

  test('from inside a record is refused', async () => {
    const place = BigInt((wire.server.log.all[1]?.position ?? 0) + 1);
    const refused = await failure(positions({ direction: FORWARDS, fromPosition: { commit: place, prepare: place } }));
    expect(refused).toMatchObject({ type: 'unknown' });
  });

  test('of a stream goes forwards and backwards from a revision, inclusive', async () => {
    expect(await revisions({ direction: FORWARDS, fromRevision: START })).toEqual([0, 1, 2]);
    expect(await revisions({ direction: FORWARDS, fromRevision: 1n, maxCount: 1 })).toEqual([1]);
    expect(await revisions({ direction: FORWARDS, fromRevision: 9n })).toEqual([]);
    expect(await revisions({ direction: BACKWARDS, fromRevision: END })).toEqual([2, 1, 0]);
    expect(await revisions({ direction: BACKWARDS, fromRevision: 1n })).toEqual([1, 0]);
  });

  test('of a stream that does not exist says so', async () => {
    const read = async () => {
      for await (const _ of wire.client.readStream('s-none')) throw new Error('there is nothing to read');
    };
    expect(await failure(read())).toMatchObject({ type: 'stream-not-found' });
  });
});
