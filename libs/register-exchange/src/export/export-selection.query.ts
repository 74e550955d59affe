import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Column, Sheet } from '../files/sheet.js';
import { sharedColumns } from './columns.js';
import type { ExportQuestion } from './export-question.js';
import { memberCells, memberColumns } from './members.sheet.js';
import { overviewLines } from './overview-lines.js';
import { eachOf, rowsOf } from './rows-of.js';

const columns: readonly Column[] = [...memberColumns, sharedColumns.quantity, sharedColumns.subscribedCents, sharedColumns.paidUpCents];

/** Columns a list of members can be exported with, in their usual order. */
export const selectionColumns: readonly string[] = columns.map(({ name }) => name);

/** What somebody sees on her screen: which members in which order, with which columns. */
export interface Selection {
  readonly memberNumbers: readonly number[];
  readonly columns: readonly string[];
}

/**
 * A list of members as somebody sees it, ready to be written to a file. Who is not on the roster of that day is left out.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`
 */
export class ExportSelection extends Query<Sheet> {
  constructor(
    readonly selection: Selection,
    readonly question: Omit<ExportQuestion, 'from'>,
  ) {
    super();
  }
}

@QueryHandler(ExportSelection)
export class ExportSelectionHandler implements IQueryHandler<ExportSelection> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ selection, question: { language, ...question } }: ExportSelection): Promise<Sheet> {
    const { clocks, lines } = await overviewLines(this.queries, question);
    const lineOf = new Map(lines.map((line) => [line.memberNumber, line]));
    const seen = selection.memberNumbers.flatMap((memberNumber) => lineOf.get(memberNumber) ?? []);
    return {
      name: 'members-seen',
      title: { en: 'Members, as listed on the screen', fr: 'Sociétaires, tels que listés à l’écran' },
      language,
      asOf: clocks.asOf,
      knownAt: clocks.knownAt,
      columns: selection.columns.flatMap((wanted) => columns.find(({ name }) => name === wanted) ?? []),
      rows: rowsOf(eachOf(seen), memberCells),
    };
  }
}
