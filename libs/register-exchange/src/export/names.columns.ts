import type { QueryBus } from '@nestjs/cqrs';
import { GetNames, type Named } from '#membership';
import type { Column, Row } from '../files/sheet.js';

/** Who a line is about; the same in every register. */
export const nameColumns: readonly Column[] = [
  { name: 'familyName', kind: 'text', heading: { en: 'Family name', fr: 'Nom' } },
  { name: 'givenName', kind: 'text', heading: { en: 'Given name', fr: 'Prénom' } },
  { name: 'legalName', kind: 'text', heading: { en: 'Legal name', fr: 'Dénomination' } },
  { name: 'legalForm', kind: 'text', heading: { en: 'Legal form', fr: 'Forme juridique' } },
  { name: 'nameErasedOn', kind: 'date', heading: { en: 'Name erased on (GDPR, art. 17)', fr: 'Nom effacé le (RGPD, art. 17)' } },
];

/** Who was never named has empty fields; whose name was erased has the day instead. */
export const nameCells = (name: Named<object>['name']): Row => ({
  familyName: name?.familyName ?? null,
  givenName: name?.givenName ?? null,
  legalName: name?.legalName ?? null,
  legalForm: name?.legalForm ?? null,
  nameErasedOn: name?.erasedAt?.slice(0, 10) ?? null,
});

/** A page whose lines have the names people go by now. */
export const namedPage = async <Line extends { readonly memberId: string }, Page extends { readonly items: readonly Line[] }>(
  queries: Pick<QueryBus, 'execute'>,
  page: Page & { readonly items: readonly Line[] },
): Promise<Page & { readonly items: readonly Named<Line>[] }> => {
  const names = await queries.execute(new GetNames(page.items.map(({ memberId }) => memberId)));
  return { ...page, items: page.items.map((line) => ({ ...line, name: names.get(line.memberId) ?? null })) };
};
