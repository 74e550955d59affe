import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { explainVerdict, verdictOf, type Language } from '#counting';
import type { AssemblyView, BallotView, ResolutionView } from './assembly-view.js';
import { GetAssembly } from './get-assembly.query.js';

/** What was decided on one resolution, and the sum that decides it. Never how anyone voted. */
export interface MinutesOfResolution {
  readonly number: number;
  readonly text: string;
  readonly outcome: string | null;
  readonly counts: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly blank: number;
    readonly null: number;
  } | null;
  /** "4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short" */
  readonly explanation: string | null;
}

export interface Minutes {
  readonly assembly: Pick<
    AssemblyView,
    'assemblyId' | 'kind' | 'date' | 'noticeSentOn' | 'call' | 'rulebookVersion' | 'bureau' | 'openedAt' | 'closedAt'
  >;
  readonly attendance: AssemblyView['attendance'] & { readonly members: number };
  readonly quorums: AssemblyView['quorums'];
  readonly resolutions: readonly MinutesOfResolution[];
  readonly number: number;
  readonly stale: boolean;
}

/** The minutes as data: date, convocation, bureau, attendance, quorum, texts and results. */
export class GetMinutes extends Query<Minutes> {
  constructor(
    readonly assemblyId: string,
    readonly language: Language,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetMinutes)
export class GetMinutesHandler implements IQueryHandler<GetMinutes> {
  constructor(private readonly queries: QueryBus) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND` */
  async execute({ assemblyId, language, minNumber }: GetMinutes): Promise<Minutes> {
    const view = await this.queries.execute(new GetAssembly(assemblyId, minNumber));
    const { kind, date, noticeSentOn, call, rulebookVersion, bureau, openedAt, closedAt, attendance, quorums, number, stale } = view;
    return {
      assembly: { assemblyId, kind, date, noticeSentOn, call, rulebookVersion, bureau, openedAt, closedAt },
      attendance: { ...attendance, members: view.roll?.count ?? 0 },
      quorums,
      resolutions: view.resolutions.map((resolution) => minutesOf(resolution, lastBallotOn(resolution, view.ballots), language)),
      number,
      stale,
    };
  }
}

/** The one that counts: those annulled before it stay in the record of the assembly. */
const lastBallotOn = ({ resolutionId }: ResolutionView, ballots: readonly BallotView[]): BallotView | undefined =>
  ballots.findLast(
    ({ status, opened: { subject } }) => status !== 'annulled' && subject.kind === 'resolution' && subject.resolutionId === resolutionId,
  );

const minutesOf = ({ number, text }: ResolutionView, ballot: BallotView | undefined, language: Language): MinutesOfResolution => {
  const { result, opened } = ballot ?? {};
  if (!result || !opened?.rule) return { number, text, outcome: null, counts: null, explanation: null };
  const counts = { ...result.counts, presentOrRepresented: opened.present + opened.represented, allMembers: opened.rollCount };
  const explanation = explainVerdict(verdictOf(opened.rule, counts), counts, language);
  return { number, text, outcome: result.outcome, counts: result.counts, explanation };
};
