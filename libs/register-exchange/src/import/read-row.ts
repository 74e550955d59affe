import type { CsvRecord } from '../files/csv-records.js';
import type { FileLayout } from './file-layout.js';
import type { ImportField } from './import-fields.js';
import type { ImportMapping } from './import-mapping.js';
import type { MovementKind } from './movement-kinds.js';
import type { Identity } from '#membership/domain';
import type { MovementRow } from './movement-row.js';
import { readAmount, readCount, readNumbers } from './read-amount.js';
import { readDate } from './read-date.js';
import { readReference } from './read-reference.js';
import { readCode, readKind, readMethod, readMovement } from './read-words.js';
import type { ReadValue, RowProblem } from './row-problem.js';

export interface ReadRow {
  /** absent when something is wrong with it */
  readonly row?: MovementRow;
  readonly problems: readonly RowProblem[];
}

const alsoNeeded: Partial<Readonly<Record<MovementKind, readonly ImportField[]>>> = {
  subscription: ['quantity'],
  cancellation: ['quantity'],
  reimbursement: ['quantity'],
  transfer: ['quantity', 'counterparty'],
  gift: ['quantity', 'counterparty'],
  succession: ['quantity', 'counterparty'],
};

/** Reads one line, and everything that is wrong with it at once. */
export const readRow = ({ line, cells }: CsvRecord, { columns }: FileLayout, mapping: ImportMapping): ReadRow => {
  const problems: RowProblem[] = [];
  const cellOf = (field: ImportField): string => cells[columns[field]?.index ?? -1]?.trim() ?? '';
  const headingOf = (field: ImportField): string => columns[field]?.heading ?? field;
  const tell = (field: ImportField, code: string, suggestion: string | null): void =>
    void problems.push({ line, column: headingOf(field), value: cellOf(field).slice(0, 100), code, details: {}, suggestion });
  const take = <Value>(field: ImportField, read: (text: string) => ReadValue<Value>): Value | undefined => {
    const text = cellOf(field);
    if (text === '') return undefined;
    const found = read(text);
    if ('value' in found) return found.value;
    tell(field, found.code, found.suggestion);
    return undefined;
  };

  const movement = take('movement', (text) => readMovement(text, mapping.movements));
  const row = {
    line,
    memberNumber: take('memberNumber', readCount),
    movement,
    effectiveAt: take('effectiveDate', (text) => readDate(text, mapping.dates)),
    quantity: take('quantity', readCount),
    unitCents: take('unitValue', readAmount),
    paidCents: take('paid', readAmount),
    counterparty: take('counterparty', readCount),
    decisionRef: take('decisionRef', readReference),
    documentRef: take('documentRef', readReference),
    shareClass: take('shareClass', readCode) ?? mapping.shareClass,
    category: take('category', readCode),
    college: take('college', readCode),
    kind: take('kind', readKind),
    representative: take('representative', readCount),
    reference: cellOf('reference') || undefined,
    method: take('method', readMethod),
    identity: identityOf(
      cellOf,
      take('birthDate', (text) => readDate(text, mapping.dates)),
    ),
    distinctFrom: take('distinctFrom', readNumbers),
  };
  const needed: readonly ImportField[] = ['memberNumber', 'movement', 'effectiveDate', ...(movement ? (alsoNeeded[movement] ?? []) : [])];
  for (const field of needed) if (cellOf(field) === '') tell(field, 'CELL_MISSING', null);
  // What is needed was either read or told.
  return problems.length > 0 ? { problems } : { row: row as MovementRow, problems };
};

/** Who a line says the person is. Old registers have one column for the names of firms and of people: which it is, is told by the given name. */
const identityOf = (cellOf: (field: ImportField) => string, birthDate: string | undefined): Identity | undefined => {
  // A cell with a line feed in it is one name on two lines.
  const said = (field: ImportField): string | undefined => cellOf(field).replaceAll(/\s+/g, ' ') || undefined;
  const [givenName, familyName, legalForm] = [said('givenName'), said('familyName'), said('legalForm')];
  const legalName =
    said('legalName') ?? (familyName !== undefined && givenName === undefined && isLegalPerson(cellOf) ? familyName : undefined);
  const names = legalName === undefined ? { givenName, familyName, birthDate } : { legalName, legalForm };
  const known = Object.entries(names).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
};

const isLegalPerson = (cellOf: (field: ImportField) => string): boolean => {
  const text = cellOf('kind');
  const kind = text === '' ? undefined : readKind(text);
  return kind !== undefined && 'value' in kind && kind.value === 'legalPerson';
};
