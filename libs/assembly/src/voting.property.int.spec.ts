import fc from 'fast-check';
import { codeOf, type RecordedOneOf } from '#kernel';
import type { Receipt } from '#cqrs';
import type { BallotEvent } from './domain/ballot.events.js';
import { ballotResult } from './domain/ballot.result.js';
import { GroupedCount } from './domain/grouped-count.js';
import type { ProxyEvent, ProxyHolderEvent } from './domain/proxy.events.js';
import type { VoteEvent } from './domain/vote.events.js';
import { BALLOT, memberOf, MEMBERS, rightOfMember, VotingRoom, type Act } from '../../../test/support/voting-room.js';

type Entry = RecordedOneOf<BallotEvent | VoteEvent | ProxyEvent | ProxyHolderEvent>;

const CAP = 1;

/** One more than there are: the last one is not on the roll. */
const somebody = fc.nat(MEMBERS);
/** Whom many ask to vote for them. */
const trusted = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: somebody });
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(somebody, somebody).chain(([by, other]) => votesOf(by, other)) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('give' as const), by: somebody, to: fc.option(trusted) }) },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constantFrom('accept' as const, 'accept' as const, 'refuse' as const), by: trusted, from: somebody }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('revoke' as const, 'checkIn' as const, 'checkOut' as const), by: somebody }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('close' as const, 'proclaim' as const, 'annul' as const) }) },
);

/** Three of four vote with their own right. */
const votesOf = (by: number, other: number): fc.Arbitrary<Act> =>
  fc.record({
    act: fc.constantFrom('vote' as const, 'vote' as const, 'vote' as const, 'usurp' as const),
    by: fc.constant(by),
    right: fc.oneof({ weight: 3, arbitrary: fc.constant(by) }, { weight: 1, arbitrary: fc.constant(other) }),
    choice: fc.constantFrom('for', 'against', 'abstain', 'blank'),
  });

/** Everybody asks the first member to vote for her. */
const everybodyAsks = Array.from({ length: MEMBERS - 1 }, (_, index): Act => ({ act: 'give', by: index + 1, to: 0 }));

/** What is done at once, one round after the other; the ballot is closed in the end, whatever happened before. */
const rounds = fc
  .tuple(fc.boolean(), fc.array(fc.array(anAct, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 4 }))
  .map(([asked, acts]) => (asked ? [everybodyAsks, ...acts] : acts));

const colleges = [
  { college: 'users', weight: '2/3' },
  { college: 'workers', weight: '1/3' },
];
const someRules = fc.record({ votesMayBeReplaced: fc.boolean(), weigh: fc.boolean() }).map(({ votesMayBeReplaced, weigh }) => ({
  ballots: { votesMayBeReplaced, personsByOpenBallot: false },
  proxies: { perHolder: CAP, deadlineDays: 0, blank: true },
  colleges: weigh ? colleges : [],
}));

/** The last vote of each right before the close, in the order of the ledger. */
const countedIn = (entries: readonly Entry[]): ReadonlyMap<string, VoteEvent['data']> => {
  const counted = new Map<string, VoteEvent['data']>();
  for (const event of entries) {
    if (event.type === 'BallotClosed') break;
    if (event.type === 'VoteCast' || event.type === 'VoteReplaced') counted.set(event.data.rightId, event.data);
  }
  return counted;
};

const groupedIn = (counted: ReadonlyMap<string, VoteEvent['data']>) => {
  const count = new GroupedCount();
  for (const { choice, college } of counted.values()) count.add(choice, 1, college);
  return count.votes;
};

interface Held {
  readonly entries: readonly Entry[];
  /** votes that were acknowledged, and the commands of those that were refused */
  readonly acknowledged: readonly Receipt[];
  readonly refused: ReadonlySet<string>;
  /** codes of all refusals */
  readonly refusals: ReadonlySet<string>;
  readonly room: VotingRoom;
}

const hold = async (
  scheduler: fc.Scheduler,
  rules: ConstructorParameters<typeof VotingRoom>[1],
  acts: readonly (readonly Act[])[],
): Promise<Held> => {
  const room = new VotingRoom(scheduler, rules);
  await scheduler.waitFor(room.open());
  const acknowledged: Receipt[] = [];
  const [refused, refusals] = [new Set<string>(), new Set<string>()];
  for (const together of [...acts, [{ act: 'close' } as const], [{ act: 'proclaim' } as const]]) {
    const done = together.map((act) => ({ act, ...room.do(act) }));
    const outcomes = await scheduler.waitFor(Promise.allSettled(done.map(({ receipt }) => receipt)));
    for (const [index, outcome] of outcomes.entries()) {
      const { act, commandId } = done[index] ?? {};
      const isVote = act?.act === 'vote' || act?.act === 'usurp';
      if (outcome.status === 'fulfilled') {
        if (isVote) acknowledged.push(outcome.value);
        continue;
      }
      const code = codeOf(outcome.reason);
      // What is no refusal is a fault of the program.
      if (code === undefined) throw outcome.reason;
      refusals.add(code);
      if (isVote && commandId !== undefined) refused.add(commandId);
    }
  }
  // Only types of this union are looked into.
  return { room, acknowledged, refused, refusals, entries: (await room.entries()) as readonly Entry[] };
};

/** Whoever acts together, in whatever order it gets through. */
const always = (check: (held: Held) => Promise<void> | void, runs: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), someRules, rounds, async (scheduler, rules, acts) => check(await hold(scheduler, rules, acts))),
    { numRuns: runs },
  );

const RUNS = 60;

describe('whatever members do at once', () => {
  it('a right has one counted vote at most, and what counts is what was recorded before the close', () =>
    always(async ({ entries, room, acknowledged, refused }) => {
      const cast = entries.filter(({ type }) => type === 'VoteCast').map(({ data }) => (data as VoteEvent['data']).rightId);
      expect(new Set(cast).size).toBe(cast.length);
      const counted = countedIn(entries);
      if (!entries.some(({ type }) => type === 'BallotClosed')) return;
        const { tally, recount } = await room.counts();
      expect(tally.votes).toEqual(groupedIn(counted));
      expect(recount).toEqual(tally);
      const close = entries.findLast(({ type }) => type === 'BallotClosed')?.number ?? Infinity;
      for (const { number = -1 } of acknowledged) expect(number).toBeLessThan(close);
      const told = entries.filter(({ number, meta }) => number < close && refused.has(meta.commandId));
      expect(told).toEqual([]);
    }, RUNS), 60_000); // prettier-ignore

  it('for, against, abstentions, blank and null make the votes', () =>
    always(({ entries }) => {
      const proclaimed = entries.find(({ type }) => type === 'ResultProclaimed');
      if (proclaimed?.type !== 'ResultProclaimed') return;
      const { counts, colleges: perCollege } = proclaimed.data;
      const sum = (of: typeof counts): number => of.for + of.against + of.abstain + of.blank + of.null;
      expect(sum(counts)).toBe(countedIn(entries).size);
      if (perCollege) expect(perCollege.reduce((total, own) => total + sum(own), 0)).toBe(sum(counts));
    }, RUNS), 60_000); // prettier-ignore

  it('the verdict rests on what was recorded before it, and on nothing after', () =>
    always(({ entries }) => {
      const place = entries.findIndex(({ type }) => type === 'ResultProclaimed');
      const [opened, proclaimed] = [entries.find(({ type }) => type === 'BallotOpened'), entries[place]];
      if (opened?.type !== 'BallotOpened' || proclaimed?.type !== 'ResultProclaimed') return;
      for (const known of [entries.slice(0, place), entries])
        expect(proclaimed.data).toMatchObject(ballotResult(opened.data, { votes: groupedIn(countedIn(known)) }) ?? {});
    }, RUNS), 60_000); // prettier-ignore

  it('nobody off the roll votes, and nobody for another without her proxy', () =>
    always(({ entries }) => {
      const owners = new Map(Array.from({ length: MEMBERS }, (_, index) => [rightOfMember(index), memberOf(index)]));
      const [held, blank] = [new Set<string>(), new Set<string>()];
      for (const event of entries) {
        if (event.type === 'ProxyAccepted') held.add(`${event.data.holderId} for ${event.data.grantorId}`);
        if (event.type === 'ProxyGiven' && event.data.holderId === undefined) blank.add(event.data.grantorId);
        if (event.type !== 'VoteCast' && event.type !== 'VoteReplaced') continue;
        const { rightId, castBy } = event.data;
        const owner = owners.get(rightId) ?? 'nobody';
        const byTheLaw = blank.has(owner) && castBy === memberOf(0);
        expect(castBy === owner || held.has(`${castBy} for ${owner}`) || byTheLaw).toBe(true);
      }
    }, RUNS), 60_000); // prettier-ignore

  it('a holder never has more proxies than the rulebook allows', () =>
    always(({ entries }) => {
      const held = new Map<string, Set<string>>();
      for (const event of entries) {
        if (event.type !== 'ProxyAccepted' && event.type !== 'ProxyReleased' && event.type !== 'ProxyRefused') continue;
        const { holderId, proxyId } = event.data;
        const own = held.get(holderId) ?? new Set();
        held.set(holderId, own);
        if (event.type === 'ProxyAccepted') own.add(proxyId);
        else own.delete(proxyId);
        expect(own.size).toBeLessThanOrEqual(CAP);
      }
    }, RUNS), 60_000); // prettier-ignore

  it('nothing is proclaimed of a ballot once it is annulled, and its votes stay where they are', () =>
    always(({ entries }) => {
      const ballot = entries.filter(({ stream }) => stream === `ballot-${BALLOT}`).map(({ type }) => type);
      const annulled = ballot.indexOf('BallotAnnulled');
      if (annulled >= 0) expect(ballot.slice(annulled + 1)).toEqual([]);
      expect(ballot.filter((type) => type === 'ResultProclaimed').length).toBeLessThanOrEqual(1);
      expect(ballot.filter((type) => type === 'BallotClosed').length).toBeLessThanOrEqual(1);
    }, RUNS), 60_000); // prettier-ignore

  it('comes to what these rules are about', async () => {
    const seen = new Set<string>();
    await always(({ entries, refused, refusals }) => {
      for (const code of refusals) seen.add(code);
      const close = entries.find(({ type }) => type === 'BallotClosed')?.number ?? Infinity;
      for (const { type, number, meta } of entries)
        seen.add(number > close && refused.has(meta.commandId) ? 'recorded after the close, and refused' : type);
    }, 200);
    const expected = ['VoteReplaced', 'ProxyAccepted', 'ResultProclaimed', 'BallotAnnulled', 'recorded after the close, and refused'];
    const refusals = ['PROXY_CAP_REACHED', 'PROXY_CHAIN', 'NOT_YOUR_RIGHT', 'RIGHT_NOT_ON_ROLL', 'ALREADY_VOTED', 'GRANTOR_IS_PRESENT'];
    expect([...expected, ...refusals].filter((wanted) => !seen.has(wanted))).toEqual([]);
  }, 60_000);
});
