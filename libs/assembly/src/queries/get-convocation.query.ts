import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { FoldedStreams } from '#cqrs';
import type { Language } from '#counting';
import { ExplainVotingRight } from '#membership';
import { proxyRulesOf, RULEBOOK_STREAM, rulebookFolding } from '#statutes';
import { rulesOf } from '../domain/pinned-rules.js';
import type { AssemblyView } from './assembly-view.js';
import { calendarFile } from './calendar-file.js';
import { convocationLetter } from './convocation-letter.js';
import { convocationWords } from './convocation-words.js';
import { GetAssembly } from './get-assembly.query.js';

/** What one member is sent. */
export interface Convocation {
  readonly assemblyId: string;
  readonly memberId: string;
  readonly language: Language;
  /** Markdown, with a placeholder where the sender puts the one-time code */
  readonly letter: string;
  /** iCalendar (RFC 5545) */
  readonly calendar: string;
}

/** The convocation of one member, in her language. */
export class GetConvocation extends Query<Convocation> {
  constructor(
    readonly assemblyId: string,
    readonly memberId: string,
    readonly language: Language,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetConvocation)
export class GetConvocationHandler implements IQueryHandler<GetConvocation> {
  constructor(
    private readonly queries: QueryBus,
    private readonly streams: FoldedStreams,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND`, `MEMBER_UNKNOWN`; `NOT_CONVENED` for somebody who is no member on that day */
  async execute({ assemblyId, memberId, language, minNumber }: GetConvocation): Promise<Convocation> {
    const assembly = await this.queries.execute(new GetAssembly(assemblyId, minNumber));
    const { reason } = await this.queries.execute(new ExplainVotingRight(memberId, { asOf: assembly.date, minNumber }));
    // Whose vote rests is still a member, and is still called.
    if (reason !== 'member' && reason !== 'voteSuspended') throw new DomainError('NOT_CONVENED', { memberId, reason });
    const { state: rulebook } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    const rules = rulesOf(rulebook, { convocation: assembly });
    const letter = convocationLetter(assembly, proxyRulesOf(rules), language);
    const calendar = calendarOf(assembly, letter, rules.timeZone, language);
    return { assemblyId, memberId, language, letter, calendar };
  }
}

const calendarOf = (assembly: AssemblyView, description: string, timeZone: string, language: Language): string => {
  const { assemblyId, kind, call, date, time, place, noticeSentOn, status, convocations } = assembly;
  return calendarFile({
    uid: assemblyId,
    sequence: convocations.length - 1,
    summary: convocationWords[language].title(kind, call),
    description,
    place: place ?? undefined,
    date,
    time: time ?? undefined,
    timeZone,
    noticeSentOn,
    cancelled: status === 'cancelled',
  });
};
