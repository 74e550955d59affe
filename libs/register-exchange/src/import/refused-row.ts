import type { ErrorDetails } from '#kernel';
import type { FileForm } from './read-table.js';
import type { RefusedRow } from './plan-import.js';
import type { ImportField } from './import-fields.js';
import type { RowProblem } from './row-problem.js';

/** Which field of a file a refusal is about, by the field it names. */
const fieldOfRefusal: Readonly<Record<string, ImportField>> = {
  memberNumber: 'memberNumber',
  effectiveAt: 'effectiveDate',
  effectiveDate: 'effectiveDate',
  quantity: 'quantity',
  unitValue: 'unitValue',
  amountCents: 'paid',
  paid: 'paid',
  counterparty: 'counterparty',
  counterpartyId: 'counterparty',
  decisionRef: 'decisionRef',
  documentRef: 'documentRef',
  shareClass: 'shareClass',
  category: 'category',
  college: 'college',
  representative: 'representative',
  representativeId: 'representative',
  familyName: 'familyName',
  givenName: 'givenName',
  birthDate: 'birthDate',
  legalName: 'legalName',
  legalForm: 'legalForm',
  distinctFrom: 'distinctFrom',
  reference: 'reference',
};

/** The same by code, where a refusal names no field. */
const fieldOfCode: Readonly<Record<string, ImportField>> = {
  ALREADY_MEMBER: 'memberNumber',
  MEMBER_NUMBER_TAKEN: 'memberNumber',
  MEMBER_NUMBER_DIFFERS: 'memberNumber',
  PERIODS_OVERLAP: 'effectiveDate',
  NOT_A_MEMBER_ON: 'effectiveDate',
  MEMBERSHIP_ALREADY_ENDED: 'movement',
  BEFORE_SUBSCRIPTION: 'effectiveDate',
  NO_RULEBOOK_IN_FORCE: 'effectiveDate',
  SHARE_CLASS_UNKNOWN: 'shareClass',
  NOT_ENOUGH_SHARES: 'quantity',
  SHARES_NOT_PAID_UP: 'quantity',
  FIRST_PAYMENT_TOO_SMALL: 'paid',
  PAID_UP_EXCEEDS_SUBSCRIPTION: 'paid',
  ACCOUNTS_MISSING: 'effectiveDate',
};

/** What stands in the file for a field that was understood. */
const valueOf = (row: RefusedRow['row'], field: ImportField | undefined): string => {
  switch (field) {
    case undefined:
    case 'subscribed':
      return '';
    case 'unitValue':
      return amountText(row.unitCents);
    case 'paid':
      return amountText(row.paidCents);
    case 'effectiveDate':
      return row.effectiveAt;
    case 'familyName':
    case 'givenName':
    case 'birthDate':
    case 'legalName':
    case 'legalForm':
      return row.identity?.[field] ?? '';
    default:
      return String(row[field] ?? '');
  }
};

const amountText = (cents: number | undefined): string => (cents === undefined ? '' : (cents / 100).toFixed(2));

/** The value that would be taken instead, where the refusal knows it. */
const suggestionOf = ({ nominalCents, leastCents, outstandingCents, available, kept, classes }: ErrorDetails): string | null => {
  const cents = [nominalCents, leastCents, outstandingCents].find((amount) => typeof amount === 'number');
  if (typeof cents === 'number') return amountText(cents);
  const number = [available, kept].find((count) => typeof count === 'number');
  if (typeof number === 'number') return String(number);
  return Array.isArray(classes) ? classes.join(' / ') : null;
};

/** A line a rule refuses, as a problem of the file: which column, what stands there, what would do. */
export const problemOfRefusal = (
  { row, code, details, suggestion = suggestionOf(details) }: RefusedRow,
  { columns }: FileForm,
): RowProblem => {
  const named = details['column'] ?? details['field'];
  const field = (typeof named === 'string' ? fieldOfRefusal[named] : undefined) ?? fieldOfCode[code];
  const column = field === undefined ? '' : (columns[field] ?? field);
  return { line: row.line, column, value: valueOf(row, field), code, details, suggestion };
};
