import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LedgerCommand, type Receipt } from '#cqrs';
import type { ErasureBasis } from '#vault';
import { Erasures } from './erasures.js';

/** Everything that is kept about somebody is forgotten, but for what the law or a hold keeps: field by field (GDPR, art. 17). */
export class EraseMember extends LedgerCommand<{ readonly memberId: string; readonly basis: ErasureBasis }> {}

@CommandHandler(EraseMember)
export class EraseMemberHandler implements ICommandHandler<EraseMember> {
  constructor(private readonly erasures: Erasures) {}

  /** @throws DomainError `IDENTITY_UNKNOWN` when nothing is kept, `PERSONAL_DATA_RETAINED` when all of it has to stay */
  execute({ data: { memberId, basis }, context }: EraseMember): Promise<Receipt> {
    return this.erasures.erase(memberId, basis, context);
  }
}
