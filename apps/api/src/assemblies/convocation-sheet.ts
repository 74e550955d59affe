import type { QueryBus } from '@nestjs/cqrs';
import { ListConvocations, type ConvocationLine, type DispatchChannel } from '#assembly';
import type { Language } from '#counting';
import type { Sheet } from '#register-exchange';

interface Asked {
  readonly reached?: boolean;
  readonly minNumber?: number;
}

const PAGE = 500;

const channels: readonly DispatchChannel[] = ['email', 'letter', 'portal'];

const columns: Sheet['columns'] = [
  { name: 'memberNumber', kind: 'integer', heading: { en: 'Member number', fr: 'Numéro de sociétaire' } },
  { name: 'memberId', kind: 'text', heading: { en: 'Member', fr: 'Sociétaire' } },
  { name: 'reached', kind: 'text', heading: { en: 'Reached', fr: 'Atteint' } },
  { name: 'email', kind: 'text', heading: { en: 'E-mail', fr: 'Courriel' } },
  { name: 'letter', kind: 'text', heading: { en: 'Letter', fr: 'Lettre' } },
  { name: 'portal', kind: 'text', heading: { en: 'Portal', fr: 'Espace en ligne' } },
];

/** What became of each convocation, as a file: by number and pseudonym, because a file that is carried away cannot be erased. */
export const convocationSheet = async (queries: QueryBus, assemblyId: string, asked: Asked, language: Language): Promise<Sheet> => {
  const first = await queries.execute(new ListConvocations(assemblyId, { ...asked, limit: PAGE }));
  const rows = async function* () {
    for (let page = first; ;) {
      yield* page.items.map(rowOf);
      if (page.nextCursor === null) return;
      page = await queries.execute(new ListConvocations(assemblyId, { ...asked, limit: PAGE, cursor: page.nextCursor }));
    }
  };
  const title = { en: 'Convocations', fr: 'Convocations' };
  return { name: 'convocations', title, language, asOf: first.date, knownAt: first.number, columns, rows: rows() };
};

const rowOf = ({ memberId, memberNumber, reached, dispatches }: ConvocationLine) => {
  const outcomes = channels.map(
    (channel) => [channel, dispatches.find((dispatch) => dispatch.channel === channel)?.outcome ?? null] as const,
  );
  return { memberNumber, memberId, reached: reached ? '1' : '0', ...Object.fromEntries(outcomes) };
};
