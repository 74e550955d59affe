import type { Named } from '#membership';
import { ListClaims, type ClaimLine } from '#shares';
import type { Column } from '../files/sheet.js';
import { sharedColumns } from './columns.js';
import { everyPage } from './every-page.js';
import type { SheetSource } from './export-question.js';
import { namedPage, nameCells, nameColumns } from './names.columns.js';
import { rowsOf } from './rows-of.js';

const columns: readonly Column[] = [
  { name: 'claimId', kind: 'text', heading: { en: 'Claim', fr: 'Créance' } },
  sharedColumns.memberId,
  ...nameColumns,
  { name: 'cause', kind: 'text', heading: { en: 'Cause', fr: 'Cause' } },
  { name: 'status', kind: 'text', heading: { en: 'State', fr: 'État' } },
  { name: 'ground', kind: 'text', heading: { en: 'Waits because', fr: 'Attend à cause de' } },
  { name: 'amountCents', kind: 'cents', heading: { en: 'Amount', fr: 'Montant' } },
  { name: 'paidCents', kind: 'cents', heading: { en: 'Paid', fr: 'Payé' } },
  { name: 'lossDeductionCents', kind: 'cents', heading: { en: 'Part of the losses', fr: 'Part des pertes' } },
  { name: 'fixedOn', kind: 'date', heading: { en: 'Fixed on', fr: 'Fixée le' } },
  { name: 'dueOn', kind: 'date', heading: { en: 'Due on', fr: 'Exigible le' } },
  { name: 'liableUntil', kind: 'date', heading: { en: 'Liable until', fr: 'Tenu jusqu’au' } },
];

/** What is to be paid back and has not wholly been, in the order in which it is served. */
export const claimsSheet: SheetSource = async (queries, { language, asOf, knownAt, minNumber }) => {
  const { clocks, items } = await everyPage<Named<ClaimLine>>(async (page) =>
    namedPage(queries, await queries.execute(new ListClaims({ asOf, knownAt, minNumber, ...page }))),
  );
  return {
    name: 'claims',
    title: { en: 'Claims for reimbursement', fr: 'Créances de remboursement' },
    language,
    ...clocks,
    columns,
    rows: rowsOf(items, ({ name, ...line }) => ({ ...line, ...nameCells(name) })),
  };
};
