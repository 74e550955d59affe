import type { MessageId } from '../../languages/message-id.js';

/** What a column of a register can say. */
export const importFields = {
  memberNumber: 'import.field.memberNumber',
  movement: 'import.field.movement',
  effectiveDate: 'import.field.effectiveDate',
  quantity: 'import.field.quantity',
  unitValue: 'import.field.unitValue',
  paid: 'import.field.paid',
  familyName: 'import.field.familyName',
  givenName: 'import.field.givenName',
  legalName: 'import.field.legalName',
  legalForm: 'import.field.legalForm',
  birthDate: 'import.field.birthDate',
  kind: 'import.field.kind',
  category: 'import.field.category',
  college: 'import.field.college',
  representative: 'import.field.representative',
  counterparty: 'import.field.counterparty',
  shareClass: 'import.field.shareClass',
  method: 'import.field.method',
  decisionRef: 'import.field.decisionRef',
  documentRef: 'import.field.documentRef',
  reference: 'import.field.reference',
} as const satisfies Readonly<Record<string, MessageId>>;

export type ImportField = keyof typeof importFields;

/** What the file does not say by itself. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<ImportField, string>>>;
  readonly dates: 'dayFirst' | 'monthFirst';
}

export const usualMapping: Mapping = { columns: {}, dates: 'dayFirst' };

/** The address a file is sent to with its mapping. */
export const importAddress = (mapping: Mapping): string =>
  mapping === usualMapping ? '/api/imports' : `/api/imports?${new URLSearchParams({ mapping: JSON.stringify(mapping) })}`;

const placeOf = (headings: readonly string[]): string => `unevoix.mapping.${headings.join('|')}`;

/** The mapping chosen the last time for a file with these headings. */
export const rememberedMapping = (headings: readonly string[]): Mapping => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(placeOf(headings)) ?? 'null');
    // Only written below.
    return kept === null ? usualMapping : (kept as Mapping);
  } catch {
    return usualMapping;
  }
};

export const rememberMapping = (headings: readonly string[], mapping: Mapping): void => {
  try {
    window.localStorage.setItem(placeOf(headings), JSON.stringify(mapping));
  } catch {
    // A browser that keeps nothing asks again for the next file.
  }
};
