import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { AppointRepresentative as Decided } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { representativeMissing } from '../domain/membership.errors.js';
import { Identities, type NamedPersons } from './identities.js';

/** Somebody else acts for a minor or a legal person from now on. */
export class AppointRepresentative extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'disclosures' | 'representativeId'> & Omit<NamedPersons, 'identity'>
> {}

@CommandHandler(AppointRepresentative)
export class AppointRepresentativeHandler implements ICommandHandler<AppointRepresentative> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly identities: Identities,
  ) {}

  async execute({ data, context }: AppointRepresentative): Promise<Receipt> {
    const { representative: _named, ...appointing } = data;
    return this.identities.withRepresentative(data, context, [], ({ representativeId, ...unnamed }) => {
      if (representativeId === undefined) throw representativeMissing();
      return this.decisions.run(membershipDecider, { ...appointing, type: 'AppointRepresentative', representativeId, ...unnamed }, context);
    });
  }
}
