import { GetCapital, ListClaims, type ClaimLine } from '#shares';
import type { Column } from '../files/sheet.js';
import { everyPage } from './every-page.js';
import type { SheetSource } from './export-question.js';
import { eachOf, rowsOf } from './rows-of.js';

const columns: readonly Column[] = [
  { name: 'item', kind: 'text', heading: { en: 'Item', fr: 'Poste' } },
  { name: 'label', kind: 'text', heading: { en: 'Meaning', fr: 'Libellé' } },
  { name: 'amountCents', kind: 'cents', heading: { en: 'Amount', fr: 'Montant' } },
];

const labels = {
  subscribed: { en: 'Capital subscribed', fr: 'Capital souscrit' },
  called: { en: 'Capital called', fr: 'Capital appelé' },
  paidUp: { en: 'Capital paid up', fr: 'Capital libéré' },
  highestSubscribed: { en: 'Highest capital ever subscribed', fr: 'Plus haut capital souscrit' },
  highestPaidUp: { en: 'Highest capital ever paid up', fr: 'Plus haut capital libéré' },
  floor: { en: 'Floor of the capital', fr: 'Plancher du capital' },
  deferred: { en: 'Reimbursements that wait', fr: 'Remboursements différés' },
  owed: { en: 'Reimbursements owed', fr: 'Remboursements dus' },
} as const;

/** The statement of the capital of a day: what was subscribed, called and paid up, the highest it ever was, its floor, and what waits. */
export const capitalSheet: SheetSource = async (queries, { language, asOf, knownAt, minNumber }) => {
  const capital = await queries.execute(new GetCapital({ asOf, knownAt, minNumber }));
  const then = { asOf: capital.asOf, knownAt: capital.knownAt };
  const { items } = await everyPage<ClaimLine>((page) => queries.execute(new ListClaims({ ...then, ...page })));
  const left = { deferred: 0, owed: 0 };
  for await (const { status, amountCents, paidCents } of items)
    left[status === 'cancelled' ? 'owed' : 'deferred'] += amountCents - paidCents;
  const amounts: Readonly<Record<keyof typeof labels, number | null>> = {
    subscribed: capital.subscribedCents,
    called: capital.calledCents,
    paidUp: capital.paidUpCents,
    highestSubscribed: capital.highestSubscribedCents,
    highestPaidUp: capital.highestPaidUpCents,
    floor: capital.floorCents,
    ...left,
  };
  return {
    name: 'capital',
    title: { en: 'Statement of the capital', fr: 'État du capital' },
    language,
    ...then,
    columns,
    rows: rowsOf(eachOf(Object.entries(labels)), ([item, label]) => ({
      item,
      label: label[language],
      amountCents: amounts[item as keyof typeof labels], // an entry of the table above
    })),
  };
};
