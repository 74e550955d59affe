import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedOneOf } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import {
  assertLimit,
  keyAfter,
  pageOf,
  TwoClockReading,
  type Page,
  type PageQuestion,
  type TwoClockAnswer,
  type TwoClockQuestion,
} from '#membership';
import type { ReadModels } from '#processing';
import { claimOn } from '../domain/claim-on.js';
import type { SharesEvent } from '../domain/shares.events.js';
import { sharesStream } from '../domain/shares.js';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { fixedClaims, openClaims, type ClaimLine, type FixedClaim } from './claims.reads.js';

export interface ClaimsQuestion extends TwoClockQuestion, PageQuestion {}

export interface ClaimsPage extends TwoClockAnswer, Page<ClaimLine> {}

type Numbered = ClaimLine & { readonly number: number };

/**
 * Claims that are not wholly paid, in the order in which they were fixed: those that wait are served in this order. As they stand now, or as
 * they stood on a day as known at a ledger number.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListClaims extends Query<ClaimsPage> {
  constructor(readonly question: ClaimsQuestion) {
    super();
  }
}

@QueryHandler(ListClaims)
export class ListClaimsHandler implements IQueryHandler<ListClaims> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ question }: ListClaims): Promise<ClaimsPage> {
    const { limit, cursor } = question;
    assertLimit(limit);
    const after = keyAfter(cursor);
    const answer = await this.reading.settle(SHARE_REGISTER, question);
    const isNow = question.asOf === undefined && question.knownAt === undefined;
    const rows = isNow
      ? openClaims(this.readModels.reader(SHARE_REGISTER), after, limit + 1)
      : await this.openThen({ ...answer, after, limit: limit + 1 });
    const { items, ...page } = pageOf(rows, limit, ({ number }) => number);
    return { ...answer, ...page, items: items.map(({ number: _key, ...claim }) => claim) };
  }

  /** Claims are few and the register keeps only how they stand: how they stood is folded from the entries of each holder. */
  private async openThen(slice: TwoClockAnswer & { readonly after: number; readonly limit: number }): Promise<readonly Numbered[]> {
    const { asOf, knownAt, limit } = slice;
    const found: Numbered[] = [];
    for (let { after } = slice; ;) {
      const candidates = fixedClaims(this.readModels.reader(SHARE_REGISTER), { asOf, knownAt, after, limit });
      for (const candidate of candidates) {
        const line = await this.lineOf(candidate, slice);
        if (line) found.push(line);
        if (found.length === limit) return found;
        after = candidate.number;
      }
      if (candidates.length < limit) return found;
    }
  }

  private async lineOf({ number, claimId, memberId }: FixedClaim, clocks: TwoClockAnswer): Promise<Numbered | undefined> {
    const stored = await this.store.readStream(sharesStream(memberId));
    // The stream of somebody's shares holds the events of this union and no other.
    const events = stored.map((entry) => decodeEvent(entry, this.upcasters) as RecordedOneOf<SharesEvent>);
    const claim = claimOn(events, claimId, clocks);
    if (!claim || claim.status === 'paid') return undefined;
    const { fixed, status, paidCents, ground } = claim;
    const { cause, amountCents, lossDeductionCents, fixedOn, dueOn, liableUntil } = fixed;
    return { number, claimId, memberId, cause, status, amountCents, paidCents, lossDeductionCents, fixedOn, dueOn, liableUntil, ground };
  }
}
