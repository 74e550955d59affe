import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LedgerCommand, type Receipt } from '#cqrs';
import { erasureStream } from '../domain/erasure.js';
import { Vault } from '../vault.js';

/** What the ledger says is erased is deleted, in a vault that was restored from an older copy too. */
export class PurgeErased extends LedgerCommand<{
  readonly requestId: string;
  readonly digests: readonly string[];
  /** instant of the entry, ISO 8601 */
  readonly erasedAt: string;
}> {}

@CommandHandler(PurgeErased)
export class PurgeErasedHandler implements ICommandHandler<PurgeErased> {
  constructor(private readonly vault: Vault) {}

  async execute({ data: { requestId, digests, erasedAt } }: PurgeErased): Promise<Receipt> {
    await this.vault.erase(digests, erasedAt, requestId);
    return { stream: erasureStream(requestId), revision: 0 };
  }
}
