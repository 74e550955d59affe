import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LedgerCommand, type Receipt } from '#cqrs';
import type { ErasureBasis } from '#vault';
import { identityPurposes } from '../vault-names.js';
import { Erasures } from './erasures.js';

/** Who somebody is is forgotten, as far as the register does not need it; that she was a member stays. */
export class EraseIdentity extends LedgerCommand<{ readonly memberId: string; readonly basis: ErasureBasis }> {}

@CommandHandler(EraseIdentity)
export class EraseIdentityHandler implements ICommandHandler<EraseIdentity> {
  constructor(private readonly erasures: Erasures) {}

  /** @throws DomainError `IDENTITY_UNKNOWN`, `PERSONAL_DATA_RETAINED` */
  execute({ data: { memberId, basis }, context }: EraseIdentity): Promise<Receipt> {
    return this.erasures.erase(memberId, basis, context, identityPurposes);
  }
}
