import { addDays } from '#kernel';
import { CompareRosters, CountMembers, type RosterChange } from '#membership';
import { ListMovements, type MovementLine } from '#shares';
import type { Column, Row } from '../files/sheet.js';
import { closingOf, flowing, still, type Flow } from './capital-year.js';
import { everyPage } from './every-page.js';
import type { ExportQuestion, SheetSource } from './export-question.js';
import { eachOf } from './rows-of.js';

const columns: readonly Column[] = [
  { name: 'item', kind: 'text', heading: { en: 'Item', fr: 'Poste' } },
  { name: 'label', kind: 'text', heading: { en: 'Meaning', fr: 'Libellé' } },
  { name: 'from', kind: 'date', heading: { en: 'From', fr: 'Du' } },
  { name: 'opening', kind: 'integer', heading: { en: 'Opening', fr: 'Ouverture' } },
  { name: 'in', kind: 'integer', heading: { en: 'In', fr: 'Entrées' } },
  { name: 'out', kind: 'integer', heading: { en: 'Out', fr: 'Sorties' } },
  { name: 'closing', kind: 'integer', heading: { en: 'Closing', fr: 'Clôture' } },
];

const labels = {
  members: { en: 'Members', fr: 'Sociétaires' },
  shares: { en: 'Shares', fr: 'Parts' },
  subscribedCents: { en: 'Capital subscribed, in cents', fr: 'Capital souscrit, en centimes' },
  paidUpCents: { en: 'Capital paid up, in cents', fr: 'Capital libéré, en centimes' },
} as const;

type Item = keyof typeof labels;

/**
 * What an assembly takes note of each year: members and capital at the beginning and at the end of a period, and what came in and went out
 * between the two.
 */
export const assemblySheet: SheetSource = async (queries, question) => {
  const { language, asOf, minNumber } = question;
  const { clocks, flows, from } = await capitalFlows(queries, question);
  const { knownAt } = clocks;
  const members = await memberFlow(queries, { asOf: clocks.asOf, knownAt, minNumber }, from);
  const row = (item: Item, flow: Flow): Row => ({ item, label: labels[item][language], from, ...flow, closing: closingOf(flow) });
  return {
    name: 'assembly',
    title: { en: 'State of membership and capital', fr: 'État du sociétariat et du capital' },
    language,
    asOf: asOf ?? clocks.asOf,
    knownAt,
    columns,
    rows: eachOf([
      row('members', members),
      row('shares', flows.shares),
      row('subscribedCents', flows.subscribedCents),
      row('paidUpCents', flows.paidUpCents),
    ]),
  };
};

const capitalFlows = async (queries: Parameters<SheetSource>[0], { asOf: to, knownAt, minNumber, from: first }: ExportQuestion) => {
  const { clocks, items } = await everyPage<MovementLine>(({ asOf = to, ...page }) =>
    queries.execute(new ListMovements({ to: asOf, knownAt, minNumber, ...page })),
  );
  const from = first ?? `${clocks.asOf.slice(0, 4)}-01-01`;
  let flows = { shares: still, subscribedCents: still, paidUpCents: still };
  for await (const line of items)
    flows = {
      shares: flowing(flows.shares, line, line.quantity, from),
      subscribedCents: flowing(flows.subscribedCents, line, line.subscribedCents, from),
      paidUpCents: flowing(flows.paidUpCents, line, line.paidUpCents, from),
    };
  return { clocks, flows, from };
};

const memberFlow = async (
  queries: Parameters<SheetSource>[0],
  closing: { readonly asOf: string; readonly knownAt: number; readonly minNumber?: number },
  from: string,
): Promise<Flow> => {
  const before = { asOf: addDays(from, -1), knownAt: closing.knownAt };
  const { members: opening } = await queries.execute(new CountMembers(before));
  const { items } = await everyPage<RosterChange>(async ({ limit, cursor }) => {
    const comparison = await queries.execute(new CompareRosters(before, closing, { limit, cursor }));
    return { ...comparison.after, ...comparison };
  });
  const flow = { joined: 0, left: 0 };
  for await (const { before: then, after: now } of items) {
    if (then === null) flow.joined += 1;
    if (now === null) flow.left += 1;
  }
  return { opening, in: flow.joined, out: flow.left };
};
