import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { noteIncompatibilityDecider, type NoteIncompatibility as Decided } from '../domain/note-incompatibility.decide.js';

/** A director has come to hold a position. */
export class NoteIncompatibility extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(NoteIncompatibility)
export class NoteIncompatibilityHandler implements ICommandHandler<NoteIncompatibility> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: NoteIncompatibility): Promise<Receipt> {
    return this.decisions.run(noteIncompatibilityDecider, { type: 'NoteIncompatibility', ...data }, context);
  }
}
