import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { rulebookVersionUnknown } from '../domain/rulebook.errors.js';
import { RULEBOOK_STREAM, rulebookFolding, type Rulebook } from '../domain/rulebook.js';
import { rulesDiff, type RuleChange } from '../domain/rules.diff.js';
import type { Rules } from '../domain/rules.js';

/**
 * Which rules differ between two versions of the rulebook.
 * @throws DomainError `RULEBOOK_VERSION_UNKNOWN` {version}
 */
export class CompareRulebooks extends Query<readonly RuleChange[]> {
  constructor(
    readonly before: number,
    readonly after: number,
  ) {
    super();
  }
}

@QueryHandler(CompareRulebooks)
export class CompareRulebooksHandler implements IQueryHandler<CompareRulebooks> {
  constructor(private readonly streams: FoldedStreams) {}

  async execute({ before, after }: CompareRulebooks): Promise<readonly RuleChange[]> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return rulesDiff(rulesOf(state, before), rulesOf(state, after));
  }
}

const rulesOf = ({ versions }: Rulebook, version: number): Rules => {
  const found = versions.find((adopted) => adopted.version === version);
  if (!found) throw rulebookVersionUnknown(version);
  return found.rules;
};
