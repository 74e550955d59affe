import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import { assemblyCancelled, assemblyNotFound, consultationListEmpty, consultationListTooEarly } from './assembly.errors.js';
import { assemblyFolding, assemblyStream, type Assembly } from './assembly.js';
import type { ConsultationListDrawn } from './consultation-list.events.js';
import { consultationDayOf } from './list-days.js';
import { rulesOf } from './pinned-rules.js';

export interface DrawConsultationList extends DomainCommand<'DrawConsultationList'>, Readonly<ConsultationListDrawn['data']> {
  /** calendar date on which it is drawn */
  readonly today: string;
}

const facts = (_command: DrawConsultationList) => ({ rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const draw = (command: DrawConsultationList, assembly: Assembly, { rulebook }: Facts): readonly ConsultationListDrawn[] => {
  const { assemblyId, date, asOf, count, listHash, today } = command;
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.cancelled) throw assemblyCancelled(assemblyId);
  // It is drawn once for each day the assembly is held on: one that is postponed has another.
  if (assembly.consultationList?.date === date) return [];
  const day = consultationDayOf(assembly, rulesOf(rulebook, assembly));
  if (today < day) throw consultationListTooEarly(day);
  if (count === 0) throw consultationListEmpty(day);
  return [{ type: 'ConsultationListDrawn', data: { assemblyId, date, asOf, count, listHash } }];
};

/** The list of members is drawn on its day before the assembly; it is for reading, and says nothing of who votes. */
export const consultationListDecider: Decider<DrawConsultationList, Assembly, ConsultationListDrawn, ReturnType<typeof facts>> = {
  ...assemblyFolding,
  stream: ({ assemblyId }) => assemblyStream(assemblyId),
  facts,
  decide: draw,
};
