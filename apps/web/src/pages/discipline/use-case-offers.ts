import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, AssemblySummary } from '../../server/assembly.js';
import type { CaseLine, DisciplineRules, Incident } from '../../server/discipline.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { useNames } from '../members/use-names.js';
import type { CaseOffers, Choices } from './step-fields.js';

interface Board {
  readonly seats: readonly { readonly memberId: string }[];
}

interface OffersQuestion {
  readonly line: CaseLine;
  readonly recused: readonly string[];
  /** of the rulebook the case was opened under */
  readonly rulebookVersion: number;
  /** whether a ballot may be asked for */
  readonly asksBallot: boolean;
}

/** What the forms of a case offer; nothing before the rules of its opening are known. */
export const useCaseOffers = ({ line, recused, rulebookVersion, asksBallot }: OffersQuestion): CaseOffers | undefined => {
  const say = useSay();
  const { date, money } = useFormats();
  const { memberId } = line;
  const rules = useAnswer<DisciplineRules>(`/api/discipline/rules?version=${rulebookVersion}`);
  const board = useAnswer<Board>('/api/bodies/board');
  const incidents = useAnswer<Paged<Incident>>(
    line.status === 'open' ? `/api/discipline/incidents?state=unanswered&memberId=${memberId}` : undefined,
  );
  const ballots = useAdoptedBallots(asksBallot);
  const sitting = board.status === 'answered' ? [...new Set(board.answer.seats.map((seat) => seat.memberId))] : [];
  const names = useNames(sitting);
  // A form begins with what can be chosen: nothing is offered before all of it is known.
  const isWaiting = board.status === 'waiting' || (line.status === 'open' && incidents.status === 'waiting') || ballots === undefined;
  if (rules.status !== 'answered' || isWaiting) return undefined;
  return {
    rules: rules.answer,
    directors: sitting.filter((one) => !recused.includes(one)).map((value) => ({ value, label: names(value) })),
    incidents: (incidents.status === 'answered' ? incidents.answer.items : []).map(({ incidentId, kind, occurredOn, amountCents }) => ({
      value: incidentId,
      label: [kind, date(occurredOn), amountCents === null ? '' : money(amountCents)].filter(Boolean).join(' · '),
    })),
    ballots,
    say,
  };
};

/** The ballots on resolutions that the latest assembly adopted; undefined while they are asked for. */
const useAdoptedBallots = (isAsked: boolean): Choices | undefined => {
  const say = useSay();
  const { date } = useFormats();
  const latest = useAnswer<Paged<AssemblySummary>>(isAsked ? '/api/assemblies?limit=5' : undefined);
  const held =
    latest.status === 'answered' ? latest.answer.items.find(({ status }) => status === 'open' || status === 'closed') : undefined;
  const assembly = useAnswer<Assembly>(held && `/api/assemblies/${held.assemblyId}`);
  if (isAsked && (latest.status === 'waiting' || (held !== undefined && assembly.status === 'waiting'))) return undefined;
  if (assembly.status !== 'answered') return [];
  const { resolutions, ballots, date: day } = assembly.answer;
  return ballots.flatMap(({ ballotId, result, opened: { subject } }) => {
    if (result?.outcome !== 'adopted' || subject.kind !== 'resolution') return [];
    const number = resolutions.find(({ resolutionId }) => resolutionId === subject.resolutionId)?.number;
    return [{ value: ballotId, label: say('case.ballot.of', { number, date: date(day) }) }];
  });
};
