import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, fingerprintOf, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RecordPersonalData } from '../domain/membership.commands.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { Identities, type Statement } from './identities.js';

/** Says who a member is, for the first time or more rightly; what is left out stays as it is. */
export class RecordIdentity extends LedgerCommand<Omit<Undated<RecordPersonalData>, 'type' | 'disclosures' | 'superseded'> & Statement> {}

@CommandHandler(RecordIdentity)
export class RecordIdentityHandler implements ICommandHandler<RecordIdentity> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly identities: Identities,
  ) {}

  /** @throws DomainError `MEMBER_UNKNOWN`, `POSSIBLE_DUPLICATE`, and what an identity may be refused for */
  execute({ data: { identity, ...data }, context }: RecordIdentity): Promise<Receipt> {
    return this.identities.rectify({ ...data, identity }, context, ({ disclosures, superseded }) => {
      const said = { ...data, type: 'RecordPersonalData', disclosures } as const;
      // What it replaces is gone when the same command comes again, and so is no part of what makes it the same.
      const causationId = context.causationId ?? fingerprintOf(context.commandId, { ...said, at: '' });
      return this.decisions.run(membershipDecider, { ...said, superseded }, { ...context, causationId });
    });
  }
}
