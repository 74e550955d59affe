import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { CooperativeCalendar, disciplineRulesOf, GetRulebook, rulebookVersionUnknown, type DisciplineRules } from '#statutes';
import type { RunningCase } from '../domain/case.js';
import { withoutDigests } from '../domain/digests.js';
import type { LawfulAct } from '../domain/case-act.js';
import { lawfulActs } from '../domain/lawful-acts.js';
import { proceedingNotFound } from '../domain/proceeding.errors.js';
import { CASES } from '../projections/cases.projection.js';
import { CaseEntries } from './case-entries.js';
import { caseNamed, type CaseLine } from './case-view.js';

/** A step of a case, with its dates and measures, and nothing that was said. */
export interface CaseStep {
  /** ledger number */
  readonly number: number;
  readonly type: string;
  readonly recordedAt: string;
  /** when it counts: a calendar date or an instant */
  readonly effectiveAt: string;
  readonly decisionRef: string | null;
  readonly documentRef: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CaseAnswer extends Freshness {
  readonly case: CaseLine;
  readonly steps: readonly CaseStep[];
  /** in the order in which a case takes them */
  readonly acts: readonly LawfulAct[];
  /** directors who take no part */
  readonly recused: readonly string[];
}

/**
 * A case as the board follows it: where it stands, what is due, every step.
 * @throws DomainError `PROCEEDING_NOT_FOUND`
 */
export class GetCase extends Query<CaseAnswer> {
  constructor(
    readonly proceedingId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly calendar: CooperativeCalendar,
    private readonly cases: CaseEntries,
    private readonly queries: QueryBus,
  ) {}

  async execute({ proceedingId, minNumber }: GetCase): Promise<CaseAnswer> {
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const today = await this.calendar.today();
    const line = caseNamed(this.readModels.reader(CASES), proceedingId, today);
    if (!line) throw proceedingNotFound(proceedingId);
    const { entries, state } = await this.cases.of(proceedingId);
    const steps = entries
      .filter(({ type, number }) => type !== 'IncidentReported' && type !== 'IncidentWithdrawn' && number <= freshness.number)
      .map(({ number, type, data, meta: { recordedAt, effectiveAt, decisionRef = null, documentRef = null } }) => ({
        ...{ number, type, recordedAt, effectiveAt, decisionRef, documentRef },
        data: withoutDigests(data),
      }));
    return { ...freshness, case: line, steps, acts: lawfulActs(state, await this.rulesOf(state), today), recused: state.recused };
  }

  /** Those of its opening, whatever was adopted since. */
  private async rulesOf({ opened: { rulebookVersion } }: RunningCase): Promise<DisciplineRules> {
    const { versions } = await this.queries.execute(new GetRulebook());
    const pinned = versions.find(({ version }) => version === rulebookVersion);
    if (!pinned) throw rulebookVersionUnknown(rulebookVersion);
    return disciplineRulesOf(pinned.rules);
  }
}
