import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { resetDecider, type RequestReset as Decided } from '../domain/reset.decide.js';

/** Somebody asks that a person's account be reset; a second person has to agree. */
export class RequestReset extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RequestReset)
export class RequestResetHandler implements ICommandHandler<RequestReset> {
  constructor(private readonly decisions: DecisionRunner) {}

  /** @throws DomainError `RESET_EXISTS` {resetId} */
  execute({ data, context }: RequestReset): Promise<Receipt> {
    return this.decisions.run(resetDecider, { type: 'RequestReset', ...data }, context);
  }
}
