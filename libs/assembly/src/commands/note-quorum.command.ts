import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { quorumDecider } from '../domain/quorum.decide.js';
import type { NoteQuorum as Decided } from '../domain/quorum.decide.js';

/** The bureau notes whether the quorum is reached. */
export class NoteQuorum extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(NoteQuorum)
export class NoteQuorumHandler implements ICommandHandler<NoteQuorum> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: NoteQuorum): Promise<Receipt> {
    return this.decisions.run(quorumDecider, { type: 'NoteQuorum', ...data }, context);
  }
}
