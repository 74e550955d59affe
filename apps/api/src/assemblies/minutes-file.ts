import type { QueryBus } from '@nestjs/cqrs';
import { GetMinutes, minutesMarkdown, rulesOf, type ElectedInMinutes } from '#assembly';
import type { Language } from '#counting';
import { ListElections } from '#elections';
import { GetMemberNumbers, GetNames } from '#membership';
import { GetRulebook } from '#statutes';
import { memberLabel } from './member-label.js';

/** Minutes in words. */
export interface MinutesText {
  /** Markdown */
  readonly text: string;
  /** of the assembly */
  readonly date: string;
  /** of the entry up to which they count */
  readonly number: number;
}

/** The minutes with the names people go by now, and who was elected. */
export const minutesText = async (queries: QueryBus, assemblyId: string, language: Language, minNumber?: number): Promise<MinutesText> => {
  const minutes = await queries.execute(new GetMinutes(assemblyId, language, minNumber));
  const elections = await electedAt(queries, assemblyId, minNumber);
  const corrected = minutes.rollCorrections.map(({ memberId }) => memberId);
  const named = [...minutes.assembly.bureau, ...corrected, ...elections.flatMap(({ elected }) => elected ?? [])];
  const [names, numbers] = await Promise.all([queries.execute(new GetNames(named)), queries.execute(new GetMemberNumbers(named))]);
  const { timeZone } = rulesOf(await queries.execute(new GetRulebook()), { convocation: minutes.assembly });
  const text = minutesMarkdown(minutes, elections, { language, timeZone }, (memberId) =>
    memberLabel(memberId, names.get(memberId), numbers.get(memberId)),
  );
  return { text, date: minutes.assembly.date, number: minutes.number };
};

const electedAt = async (queries: QueryBus, assemblyId: string, minNumber?: number): Promise<readonly ElectedInMinutes[]> => {
  const { items } = await queries.execute(new ListElections(assemblyId, minNumber));
  return items.map(({ called: { body, seats }, candidacies, proclaimed }) => {
    const memberOf = (elected: string) => candidacies.find(({ candidate }) => String(candidate) === elected)?.memberId ?? [];
    return { body, seats, elected: proclaimed?.elected.flatMap(memberOf) ?? null };
  });
};
