import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { annulBallotDecider, type AnnulBallot as Decided } from '../domain/ballot.annul.decide.js';

/** A ballot does not count; the question may be put again. */
export class AnnulBallot extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AnnulBallot)
export class AnnulBallotHandler implements ICommandHandler<AnnulBallot> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AnnulBallot): Promise<Receipt> {
    return this.decisions.run(annulBallotDecider, { type: 'AnnulBallot', ...data }, context);
  }
}
