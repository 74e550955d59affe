import { Injectable } from '@nestjs/common';
import { FoldedStreams } from '#cqrs';
import type { LegalHoldPlaced, StillHeld } from './domain/index.js';
import { legalHoldFolding, legalHoldStream } from './domain/legal-hold.js';
import { Vault } from './vault.js';

/** How an answer names what keeps a value that would else be erased. */
const BASIS = 'legal hold';

/** Which holds stand. */
@Injectable()
export class LegalHoldRegister {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
  ) {}

  async on(memberId: string): Promise<readonly LegalHoldPlaced['data'][]> {
    return (await this.streams.load(legalHoldStream(memberId), legalHoldFolding)).state.standing;
  }

  /** What of these values a hold on their person keeps, and until when it is to be looked at again. */
  async keeping(digests: readonly string[]): Promise<readonly StillHeld[]> {
    const kept: StillHeld[] = [];
    for (const { pseudonym, digests: own } of await this.vault.membersBehind(digests)) {
      const until = (await this.on(pseudonym))
        .map(({ reviewOn }) => reviewOn)
        .toSorted()
        .at(-1);
      if (until !== undefined) kept.push(...own.map((digest) => ({ digest, until, basis: BASIS })));
    }
    return kept;
  }
}
