import { Injectable } from '@nestjs/common';
import type { CommandContext, Receipt } from '#cqrs';
import { keptForDecision } from '../kept-for-decision.js';
import { Vault } from '../vault.js';

/** What a rehearsal has in the place of a digest: it keeps nothing. */
const REHEARSED = 'A'.repeat(43);

/** Why holds are placed and lifted: in the vault, under the key of the member concerned, before the entry that names it. */
@Injectable()
export class HoldReasons {
  constructor(private readonly vault: Vault) {}

  keep(
    memberId: string,
    reason: string,
    { commandId, dryRun }: CommandContext,
    decide: (reasonDigest: string) => Promise<Receipt>,
  ): Promise<Receipt> {
    if (dryRun) return decide(REHEARSED);
    const value = { name: 'reason', value: reason, commandId, context: 'vault', purpose: 'legalHold' };
    const brought = { of: { kind: 'member', pseudonym: memberId }, values: [value] };
    return keptForDecision(this.vault, [brought], ([digest = REHEARSED]) => decide(digest));
  }
}
