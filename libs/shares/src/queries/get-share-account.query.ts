import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { memberStream, membershipDecider } from '#membership';
import { CooperativeCalendar, RULEBOOK_STREAM, rulebookFolding, rulebookOn, type Rules } from '#statutes';
import { coveredUntil, sharesOwedOn, type SharesOwedSituation } from '../domain/share-plans.js';
import { sharesDecider } from '../domain/shares.decide.js';
import { sharesStream, type Claim, type Subscription } from '../domain/shares.js';

/** All that is written about the shares of one person, now. */
export interface ShareAccount {
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

/** The account of one person, folded from her stream: always current. */
export class GetShareAccount extends Query<ShareAccount> {
  constructor(readonly memberId: string) {
    super();
  }
}

@QueryHandler(GetShareAccount)
export class GetShareAccountHandler implements IQueryHandler<GetShareAccount> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly calendar: CooperativeCalendar,
  ) {}

  async execute({ memberId }: GetShareAccount): Promise<ShareAccount> {
    const { state: shares, revision } = await this.streams.load(sharesStream(memberId), sharesDecider);
    const { state: membership } = await this.streams.load(memberStream(memberId), membershipDecider);
    const today = await this.calendar.today();
    const rules = await this.rulesOn(today);
    const subscriptions = Object.values(shares.subscriptions);
    const admittedOn = membership.status === 'member' ? membership.admittedOn : undefined;
    const owed = rules.sharesOwed && admittedOn ? sharesOwedOn(subscriptions, rules.sharesOwed, admittedOn, today) : undefined;
    const covered = rules.shareClasses.flatMap(({ shareClass }) => {
      const until = coveredUntil(subscriptions, shareClass);
      return until ? [[shareClass, until] as const] : [];
    });
    const { claims } = shares;
    return { memberId, revision, subscriptions: shares.subscriptions, claims, owed, coveredUntil: Object.fromEntries(covered) };
  }

  private async rulesOn(date: string): Promise<Rules> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return rulebookOn(state, date).rules;
  }
}
