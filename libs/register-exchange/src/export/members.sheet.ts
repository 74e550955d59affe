import { GetRoster, type Named, type RosterLine } from '#membership';
import type { Column, Row } from '../files/sheet.js';
import { sharedColumns } from './columns.js';
import { everyPage } from './every-page.js';
import type { SheetSource } from './export-question.js';
import { nameCells, nameColumns } from './names.columns.js';
import { rowsOf } from './rows-of.js';

/** What is said of a member on every list. */
export const memberColumns: readonly Column[] = [
  sharedColumns.memberNumber,
  sharedColumns.memberId,
  ...nameColumns,
  { name: 'kind', kind: 'text', heading: { en: 'Kind', fr: 'Nature' } },
  { name: 'category', kind: 'text', heading: { en: 'Category', fr: 'Catégorie' } },
  { name: 'college', kind: 'text', heading: { en: 'College', fr: 'Collège' } },
  { name: 'representativeId', kind: 'text', heading: { en: 'Representative', fr: 'Représentant' } },
  { name: 'suspended', kind: 'text', heading: { en: 'Rights at rest', fr: 'Droits suspendus' } },
  { name: 'validFrom', kind: 'date', heading: { en: 'On this line since', fr: 'Sur cette ligne depuis le' } },
  { name: 'validTo', kind: 'date', heading: { en: 'Until the day before', fr: 'Jusqu’à la veille du' } },
];

export const memberCells = ({ suspended, name, ...line }: Named<RosterLine>): Row => ({
  ...line,
  ...nameCells(name),
  suspended: suspended.join(' '),
});

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
    columns: memberColumns,
    rows: rowsOf(items, memberCells),
  };
};
