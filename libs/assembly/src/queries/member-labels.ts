import type { QueryBus } from '@nestjs/cqrs';
import type { PersonName } from '#directory';
import { GetMemberNumbers, GetNames } from '#membership';

/** What a member is called on a list: her number, and her name where there is one. */
export interface MemberLabel {
  readonly memberNumber: number | null;
  readonly name: PersonName | null;
}

/** Joins a page with numbers and names: the record of assemblies holds neither. */
export const memberLabels = async (queries: QueryBus, memberIds: readonly string[]): Promise<(memberId: string) => MemberLabel> => {
  const [numbers, names] = await Promise.all([queries.execute(new GetMemberNumbers(memberIds)), queries.execute(new GetNames(memberIds))]);
  return (memberId) => ({ memberNumber: numbers.get(memberId) ?? null, name: names.get(memberId) ?? null });
};
