import type { QueryBus } from '@nestjs/cqrs';
import { GetRoster, type Named, type RosterLine, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import { GetShareRegister, type Holding } from '#shares';
import { everyPage } from './every-page.js';

/** What somebody holds, of all classes together. */
interface Held {
  readonly quantity: number;
  readonly subscribedCents: number;
  readonly paidUpCents: number;
}

/** A member of a day with what she holds. */
export type OverviewLine = Named<RosterLine> & Held;

export interface OverviewLines {
  readonly clocks: TwoClockAnswer;
  /** by member number */
  readonly lines: readonly OverviewLine[];
}

const nothing: Held = { quantity: 0, subscribedCents: 0, paidUpCents: 0 };

/** Everybody on the roster of a day with her shares of that day, both as known at the same point of the ledger. */
export const overviewLines = async (queries: Pick<QueryBus, 'execute'>, question: TwoClockQuestion): Promise<OverviewLines> => {
  const roster = await everyPage<Named<RosterLine>>((page) => queries.execute(new GetRoster({ ...question, ...page })));
  const { asOf, knownAt } = roster.clocks;
  const holdings = await everyPage<Holding>((page) => queries.execute(new GetShareRegister({ asOf, knownAt, ...page })));
  const heldBy = new Map<string, Held>();
  for await (const { memberId, ...holding } of holdings.items) heldBy.set(memberId, together(heldBy.get(memberId) ?? nothing, holding));
  const lines: OverviewLine[] = [];
  for await (const line of roster.items) lines.push({ ...line, ...(heldBy.get(line.memberId) ?? nothing) });
  return { clocks: roster.clocks, lines };
};

const together = (one: Held, other: Held): Held => ({
  quantity: one.quantity + other.quantity,
  subscribedCents: one.subscribedCents + other.subscribedCents,
  paidUpCents: one.paidUpCents + other.paidUpCents,
});
