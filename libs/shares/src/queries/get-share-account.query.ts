import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent, RecordedOneOf } from '#kernel';
import { EVENT_STORE, FoldedStreams } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import {
  membershipFolding,
  memberStream,
  TwoClockReading,
  type Membership,
  type MembershipEvent,
  type TwoClockAnswer,
  type TwoClockQuestion,
} from '#membership';
import { RULEBOOK_STREAM, rulebookFolding, rulebookOn, type Rules } from '#statutes';
import { sharesOn } from '../domain/shares-on.js';
import { coveredUntil, sharesOwedOn, type SharesOwedSituation } from '../domain/share-plans.js';
import type { SharesEvent } from '../domain/shares.events.js';
import { sharesStream, type Claim, type Subscription } from '../domain/shares.js';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';

/** All that is written about the shares of one person. */
export interface ShareAccount extends TwoClockAnswer {
  readonly memberId: string;
  /** last revision of the stream, for `If-Match`; -1 when there is none */
  readonly revision: number;
  readonly subscriptions: Readonly<Record<string, Subscription>>;
  readonly claims: Readonly<Record<string, Claim>>;
  /** where the rules ask members to hold shares */
  readonly owed?: SharesOwedSituation;
  /** for each class of which a share is held: until when it covers, at a year a share */
  readonly coveredUntil: Readonly<Record<string, string>>;
}

/**
 * The account of one person, folded from her stream: current where no clock is set, and then with what is written for later days too.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`
 */
export class GetShareAccount extends Query<ShareAccount> {
  constructor(
    readonly memberId: string,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(GetShareAccount)
export class GetShareAccountHandler implements IQueryHandler<GetShareAccount> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
    private readonly streams: FoldedStreams,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ memberId, clocks }: GetShareAccount): Promise<ShareAccount> {
    const settled = await this.reading.settle(SHARE_REGISTER, clocks);
    const written = await this.entries(sharesStream(memberId));
    // What was just written counts before the register has it, unless somebody asks what was known.
    const knownAt = clocks.knownAt === undefined ? Math.max(settled.knownAt, written.at(-1)?.number ?? -1) : settled.knownAt;
    // The stream of somebody's shares holds the events of this union and no other.
    const shares = sharesOn(written as readonly RecordedOneOf<SharesEvent>[], { asOf: clocks.asOf, knownAt });
    const rules = await this.rulesOn(settled.asOf);
    const subscriptions = Object.values(shares.subscriptions);
    const admittedOn = admissionOn(await this.membership(memberId, knownAt), settled.asOf);
    const owed = rules.sharesOwed && admittedOn ? sharesOwedOn(subscriptions, rules.sharesOwed, admittedOn, settled.asOf) : undefined;
    const covered = rules.shareClasses.flatMap(({ shareClass }) => {
      const until = coveredUntil(subscriptions, shareClass);
      return until ? [[shareClass, until] as const] : [];
    });
    const { claims } = shares;
    const account = { memberId, revision: written.length - 1, subscriptions: shares.subscriptions, claims, owed };
    return { ...settled, knownAt, ...account, coveredUntil: Object.fromEntries(covered) };
  }

  private async entries(stream: string): Promise<readonly RecordedEvent[]> {
    return (await this.store.readStream(stream)).map((stored) => decodeEvent(stored, this.upcasters));
  }

  private async membership(memberId: string, knownAt: number): Promise<Membership> {
    const known = (await this.entries(memberStream(memberId))).filter(({ number }) => number <= knownAt);
    // As above.
    return known.reduce(
      (state, event) => membershipFolding.evolve(state, event as unknown as MembershipEvent),
      membershipFolding.initialState,
    );
  }

  private async rulesOn(date: string): Promise<Rules> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return rulebookOn(state, date).rules;
  }
}

/** The first day of the membership a day falls into. */
const admissionOn = (membership: Membership, date: string): string | undefined => {
  if (membership.status !== 'member' && membership.status !== 'former') return undefined;
  const isOver = membership.status === 'former' && membership.lastDay < date;
  return isOver || membership.admittedOn > date ? undefined : membership.admittedOn;
};
