import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RosterLine, TwoClockAnswer, TwoClockQuestion } from '#membership';
import { overviewLines } from './overview-lines.js';

/** All members of a day, column by column: the entries at one place of all columns are one member. Fifty thousand are a few megabytes so. */
export interface MembersOverview extends TwoClockAnswer {
  readonly memberId: readonly string[];
  readonly memberNumber: readonly number[];
  readonly givenName: readonly (string | null)[];
  readonly familyName: readonly (string | null)[];
  readonly legalName: readonly (string | null)[];
  /** calendar date on which the name was erased */
  readonly nameErasedOn: readonly (string | null)[];
  readonly kind: readonly RosterLine['kind'][];
  readonly category: readonly (string | null)[];
  readonly college: readonly (string | null)[];
  /** rights that rest, parted by blanks */
  readonly suspended: readonly string[];
  readonly validFrom: readonly string[];
  readonly quantity: readonly number[];
  readonly subscribedCents: readonly number[];
  readonly paidUpCents: readonly number[];
}

/**
 * Everybody on the roster of a day with what she holds, for lists that are sorted and filtered where they are shown.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`
 */
export class GetMembersOverview extends Query<MembersOverview> {
  constructor(readonly question: TwoClockQuestion) {
    super();
  }
}

@QueryHandler(GetMembersOverview)
export class GetMembersOverviewHandler implements IQueryHandler<GetMembersOverview> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ question }: GetMembersOverview): Promise<MembersOverview> {
    const { clocks, lines } = await overviewLines(this.queries, question);
    const { asOf, knownAt, number, stale } = clocks;
    return {
      asOf,
      knownAt,
      number,
      stale,
      memberId: lines.map(({ memberId }) => memberId),
      memberNumber: lines.map(({ memberNumber }) => memberNumber),
      givenName: lines.map(({ name }) => name?.givenName ?? null),
      familyName: lines.map(({ name }) => name?.familyName ?? null),
      legalName: lines.map(({ name }) => name?.legalName ?? null),
      nameErasedOn: lines.map(({ name }) => name?.erasedAt?.slice(0, 10) ?? null),
      kind: lines.map(({ kind }) => kind),
      category: lines.map(({ category }) => category),
      college: lines.map(({ college }) => college),
      suspended: lines.map(({ suspended }) => suspended.join(' ')),
      validFrom: lines.map(({ validFrom }) => validFrom),
      quantity: lines.map(({ quantity }) => quantity),
      subscribedCents: lines.map(({ subscribedCents }) => subscribedCents),
      paidUpCents: lines.map(({ paidUpCents }) => paidUpCents),
    };
  }
}
