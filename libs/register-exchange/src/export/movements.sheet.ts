import type { Named } from '#membership';
import { ListMovements, type MovementLine } from '#shares';
import type { Column } from '../files/sheet.js';
import { sharedColumns } from './columns.js';
import { everyPage } from './every-page.js';
import type { SheetSource } from './export-question.js';
import { namedPage, nameCells, nameColumns } from './names.columns.js';
import { rowsOf } from './rows-of.js';

const columns: readonly Column[] = [
  { name: 'number', kind: 'integer', heading: { en: 'Ledger entry', fr: 'Écriture' } },
  { name: 'effectiveAt', kind: 'date', heading: { en: 'Counts from', fr: 'Date d’effet' } },
  { name: 'recordedAt', kind: 'text', heading: { en: 'Recorded', fr: 'Inscrit' } },
  { name: 'type', kind: 'text', heading: { en: 'Movement', fr: 'Mouvement' } },
  sharedColumns.memberNumber,
  sharedColumns.memberId,
  ...nameColumns,
  sharedColumns.shareClass,
  sharedColumns.quantity,
  sharedColumns.subscribedCents,
  sharedColumns.calledCents,
  sharedColumns.paidUpCents,
  { name: 'counterpartyId', kind: 'text', heading: { en: 'Other party', fr: 'Contrepartie' } },
  sharedColumns.decisionRef,
  { name: 'subscriptionId', kind: 'text', heading: { en: 'Subscription', fr: 'Souscription' } },
];

/** The register of movements up to a day, in the order of the ledger. */
export const movementsSheet: SheetSource = async (queries, { language, asOf: to, knownAt, minNumber, from }) => {
  const { clocks, items } = await everyPage<Named<MovementLine>>(async ({ asOf = to, ...page }) =>
    namedPage(queries, await queries.execute(new ListMovements({ from, to: asOf, knownAt, minNumber, ...page }))),
  );
  return {
    name: 'movements',
    title: { en: 'Register of movements', fr: 'Registre des mouvements' },
    language,
    ...clocks,
    columns,
    rows: rowsOf(items, ({ name, ...line }) => ({ ...line, ...nameCells(name) })),
  };
};
