import { EventStoreDBClient, END, excludeSystemEvents, START } from '@eventstore/db-client';
import { answerWithin, event, oneCallEach, wireClient } from './wire-client.js';

// The facts an adapter has to live with, asked of the wire itself: by the client package, and by hand where the client would not ask.

const wire = wireClient();

describe('a subscription', () => {
  const listen = (options: Parameters<EventStoreDBClient['subscribeToAll']>[0]) => {
    const heard: string[] = [];
    const subscription = wire.client.subscribeToAll(options);
    subscription.on('confirmation', () => heard.push('confirmed'));
    subscription.on('caughtUp', () => heard.push('caught up'));
    subscription.on('data', ({ event: recorded }) => heard.push(recorded?.type ?? 'nothing'));
    subscription.on('end', () => heard.push('ended'));
    subscription.on('error', () => heard.push('failed'));
    return heard;
  };

  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('sends what is there, exclusive, then what comes', async () => {
    await wire.client.appendToStream('s-1', [event(), event()], oneCallEach);
    const first = wire.server.log.readStream('s-1')?.[0]?.position ?? 0;
    const heard = listen({ fromPosition: { commit: BigInt(first), prepare: BigInt(first) } });
    await until(() => heard.length === 3);
    await wire.client.appendToStream('s-1', event(), oneCallEach);
    await until(() => heard.length === 4);
    expect(heard).toEqual(expect.arrayContaining(['confirmed', 'caught up', 'SomethingHappened', 'SomethingHappened']));
  });

  test('leaves out what the filter leaves out, and says how far it has come', async () => {
    const reached: bigint[] = [];
    const filter = excludeSystemEvents({
      checkpointInterval: 1,
      checkpointReached: async (_subscription, { commit }) => void reached.push(commit),
    });
    const heard = listen({ fromPosition: START, filter });
    for (let index = 0; index < 40; index += 1) wire.server.log.writeSystemEvent('$stats-127.0.0.1:2113', '$statsCollected');
    await wire.client.appendToStream('s-1', event(), oneCallEach);
    await until(() => heard.includes('SomethingHappened') && reached.length > 0);
    expect(heard.filter((name) => name.startsWith('$'))).toEqual([]);
  });

  test('that the server ends, ends without an error', async () => {
    const heard = listen({ fromPosition: END });
    await until(() => heard.includes('caught up'));
    wire.server.faults.endSubscriptions = 1;
    await wire.client.appendToStream('s-1', event(), oneCallEach);
    await until(() => heard.includes('ended'));
    expect(heard).not.toContain('failed');
  });
});

// Why the adapter makes its own calls: these are the ways in which the client's batch stream fails its user; half an append is above.
describe("the client's batch stream", () => {
  test('ended by the server in good order leaves this append and every later one without an answer, and cannot be closed', async () => {
    wire.server.faults.endBatchStreams = 1;
    expect(await answerWithin(300, wire.client.appendToStream('s-1', event(), { deadline: 100 }))).toBe('no answer');
    expect(await answerWithin(300, wire.client.appendToStream('s-2', event(), { deadline: 100 }))).toBe('no answer');
    expect(await answerWithin(300, wire.client.dispose())).toBe('no answer');
  });

  test('does not keep the deadline it was given', async () => {
    wire.server.faults.dropAcknowledgements = 1;
    expect(await answerWithin(500, wire.client.appendToStream('s-1', event(), { deadline: 100 }))).toBe('no answer');
  });

  test('is shared: closing one client fails what another has under way', async () => {
    const other = EventStoreDBClient.connectionString(wire.server.connectionString);
    await other.appendToStream('s-1', event());
    wire.server.faults.swallowAppends = 1;
    const waiting = answerWithin(1_000, wire.client.appendToStream('s-2', event()));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await other.dispose();
    expect(await waiting).toBe('failed');
  });
});
