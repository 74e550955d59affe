import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Clock } from '#kernel';
import { CLOCK, DecisionRunner, LedgerCommand, type Receipt } from '#cqrs';
import { erasureDecider } from '../domain/erasure.decide.js';
import type { ErasureBasis, StillHeld } from '../domain/erasure.events.js';
import { LegalHoldRegister } from '../legal-hold-register.js';
import { Vault } from '../vault.js';

/** Personal data are erased: recorded by their digests, then deleted. */
export class EraseDisclosures extends LedgerCommand<{
  readonly requestId: string;
  readonly basis: ErasureBasis;
  /** of the disclosures asked for */
  readonly digests: readonly string[];
  /** what a rule of the asker keeps although it was asked for */
  readonly retained?: readonly StillHeld[];
  /** calendar date in the cooperative's zone: what the law keeps longer stays */
  readonly on: string;
}> {}

@CommandHandler(EraseDisclosures)
export class EraseDisclosuresHandler implements ICommandHandler<EraseDisclosures> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly vault: Vault,
    private readonly holds: LegalHoldRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `PERSONAL_DATA_RETAINED` */
  async execute({ data: { requestId, basis, digests, on, retained: kept = [] }, context }: EraseDisclosures): Promise<Receipt> {
    const scope = await this.vault.scopeOf(digests, on);
    const held = await this.holds.keeping(scope.erasable);
    const erasable = scope.erasable.filter((digest) => held.every((value) => value.digest !== digest));
    const retained = [...scope.retained, ...held];
    const command = { type: 'EraseDisclosures', requestId, basis, digests: erasable, retained: [...kept, ...retained] } as const;
    const receipt = await this.decisions.run(erasureDecider, command, context);
    // Gone before the answer says so; should this process die here, `purge-erased` does it again.
    if (!receipt.dryRun) await this.vault.erase(erasable, this.clock.now(), requestId);
    return receipt;
  }
}
