import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { AppointRepresentative as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';

/** Somebody else acts for a minor or a legal person from now on. */
export class AppointRepresentative extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AppointRepresentative)
export class AppointRepresentativeHandler implements ICommandHandler<AppointRepresentative> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AppointRepresentative): Promise<Receipt> {
    return this.decisions.run(membershipDecider, { type: 'AppointRepresentative', ...data }, context);
  }
}
