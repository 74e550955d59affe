import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { assertCalendarDate } from '#statutes';
import type { Sheet } from '../files/sheet.js';
import { assemblySheet } from './assembly.sheet.js';
import { capitalSheet } from './capital.sheet.js';
import { claimsSheet } from './claims.sheet.js';
import type { ExportName, ExportQuestion, SheetSource } from './export-question.js';
import { membersSheet } from './members.sheet.js';
import { movementsSheet } from './movements.sheet.js';

const sources: Readonly<Record<ExportName, SheetSource>> = {
  members: membersSheet,
  movements: movementsSheet,
  capital: capitalSheet,
  assembly: assemblySheet,
  claims: claimsSheet,
};

/**
 * A register ready to be written to a file: its first page has been read, the others are as somebody takes them, all as known at one point of
 * the ledger.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `NO_RULEBOOK_IN_FORCE` for the statement of the capital
 */
export class ExportRegister extends Query<Sheet> {
  constructor(
    readonly name: ExportName,
    readonly question: ExportQuestion,
  ) {
    super();
  }
}

@QueryHandler(ExportRegister)
export class ExportRegisterHandler implements IQueryHandler<ExportRegister> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ name, question }: ExportRegister): Promise<Sheet> {
    if (question.from !== undefined) assertCalendarDate('from', question.from);
    return sources[name](this.queries, question);
  }
}
