import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { RULEBOOK_STREAM, rulebookFolding, type Rulebook } from '../domain/rulebook.js';

/** All versions of the rulebook. Few and small: folded from their stream, always current. */
export class GetRulebook extends Query<Rulebook> {}

@QueryHandler(GetRulebook)
export class GetRulebookHandler implements IQueryHandler<GetRulebook> {
  constructor(private readonly streams: FoldedStreams) {}

  async execute(): Promise<Rulebook> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return state;
  }
}
