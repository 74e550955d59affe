import type { QueryBus } from '@nestjs/cqrs';
import { GetMemberNumbers, GetNames } from '#membership';
import { memberLabel } from '../assemblies/member-label.js';

/** What members are called on a page: name and number, as far as they are known. */
export const labelsOf = async (queries: QueryBus, memberIds: readonly string[]): Promise<(memberId: string) => string> => {
  const [names, numbers] = await Promise.all([queries.execute(new GetNames(memberIds)), queries.execute(new GetMemberNumbers(memberIds))]);
  return (memberId) => memberLabel(memberId, names.get(memberId), numbers.get(memberId));
};
