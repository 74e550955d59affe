import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CooperativeCalendar, disciplineRulesOf, GetRulebook, type DisciplineRules, type MemberRight, type Rulebook } from '#statutes';
import { rulebookOn, rulebookVersionUnknown } from '#statutes/domain';

export interface DisciplineRulesAnswer {
  /** of the rulebook that says so */
  readonly version: number;
  /** rights that may rest at all */
  readonly suspendableRights: readonly MemberRight[];
  readonly rules: DisciplineRules;
}

/**
 * The rules of discipline of a version of the rulebook, with what is usual where it says nothing.
 * @throws DomainError `RULEBOOK_VERSION_UNKNOWN` {version}, `NO_RULEBOOK_IN_FORCE`
 */
export class GetDisciplineRules extends Query<DisciplineRulesAnswer> {
  /** @param version  the one in force today when absent */
  constructor(readonly version?: number) {
    super();
  }
}

@QueryHandler(GetDisciplineRules)
export class GetDisciplineRulesHandler implements IQueryHandler<GetDisciplineRules> {
  constructor(
    private readonly queries: QueryBus,
    private readonly calendar: CooperativeCalendar,
  ) {}

  async execute({ version }: GetDisciplineRules): Promise<DisciplineRulesAnswer> {
    const rulebook = await this.queries.execute(new GetRulebook());
    const { version: found, rules } =
      version === undefined ? rulebookOn(rulebook, await this.calendar.today()) : numbered(rulebook, version);
    return { version: found, suspendableRights: rules.suspendableRights, rules: disciplineRulesOf(rules) };
  }
}

const numbered = ({ versions }: Rulebook, version: number): Rulebook['versions'][number] => {
  const found = versions.find((one) => one.version === version);
  if (!found) throw rulebookVersionUnknown(version);
  return found;
};
