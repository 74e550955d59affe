import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '#counting';
import { FoldedStreams } from '#cqrs';
import { electionFolding, electionStream } from '../domain/election.js';
import { toldCount } from '../domain/told-count.js';

/** The count that was proclaimed, as text to read aloud and to sign. */
export class TellCount extends Query<string> {
  constructor(
    readonly electionId: string,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(TellCount)
export class TellCountHandler implements IQueryHandler<TellCount> {
  constructor(private readonly streams: FoldedStreams) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, `ELECTION_NOT_PROCLAIMED` */
  async execute({ electionId, language }: TellCount): Promise<string> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    return toldCount(election, electionId, language);
  }
}
