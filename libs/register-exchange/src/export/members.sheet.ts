import { GetRoster, type Named, type RosterLine } from '#membership';
import type { Column, Row } from '../files/sheet.js';
import { sharedColumns } from './columns.js';
import { everyPage } from './every-page.js';
import type { SheetSource } from './export-question.js';
import { rowsOf } from './rows-of.js';

const columns: readonly Column[] = [
  sharedColumns.memberNumber,
  sharedColumns.memberId,
  { name: 'familyName', kind: 'text', heading: { en: 'Family name', fr: 'Nom' } },
  { name: 'givenName', kind: 'text', heading: { en: 'Given name', fr: 'Prénom' } },
  { name: 'legalName', kind: 'text', heading: { en: 'Legal name', fr: 'Dénomination' } },
  { name: 'legalForm', kind: 'text', heading: { en: 'Legal form', fr: 'Forme juridique' } },
  { name: 'nameErasedOn', kind: 'date', heading: { en: 'Name erased on (GDPR, art. 17)', fr: 'Nom effacé le (RGPD, art. 17)' } },
  { name: 'kind', kind: 'text', heading: { en: 'Kind', fr: 'Nature' } },
  { name: 'category', kind: 'text', heading: { en: 'Category', fr: 'Catégorie' } },
  { name: 'college', kind: 'text', heading: { en: 'College', fr: 'Collège' } },
  { name: 'representativeId', kind: 'text', heading: { en: 'Representative', fr: 'Représentant' } },
  { name: 'suspended', kind: 'text', heading: { en: 'Rights at rest', fr: 'Droits suspendus' } },
  { name: 'validFrom', kind: 'date', heading: { en: 'On this line since', fr: 'Sur cette ligne depuis le' } },
  { name: 'validTo', kind: 'date', heading: { en: 'Until the day before', fr: 'Jusqu’à la veille du' } },
];

/** The register of members of a day. */
export const membersSheet: SheetSource = async (queries, { language, asOf, knownAt, minNumber }) => {
  const { clocks, items } = await everyPage<Named<RosterLine>>((page) =>
    queries.execute(new GetRoster({ asOf, knownAt, minNumber, ...page })),
  );
  return {
    name: 'members',
    title: { en: 'Register of members', fr: 'Registre des sociétaires' },
    language,
    ...clocks,
    columns,
    rows: rowsOf(items, ({ suspended, name, ...line }) => ({ ...line, ...nameCells(name), suspended: suspended.join(' ') })),
  };
};

/** Who was never named has empty fields; whose name was erased has the day instead. */
const nameCells = (name: Named<RosterLine>['name']): Row => ({
  familyName: name?.familyName ?? null,
  givenName: name?.givenName ?? null,
  legalName: name?.legalName ?? null,
  legalForm: name?.legalForm ?? null,
  nameErasedOn: name?.erasedAt?.slice(0, 10) ?? null,
});
