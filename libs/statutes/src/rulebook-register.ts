import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactRegisters, FoldedStreams } from '#cqrs';
import { RULEBOOK_IN_FORCE, type AdoptedRules } from './domain/rulebook-in-force.js';
import { RULEBOOK_STREAM, rulebookFolding, rulebookOn, type Rulebook } from './domain/rulebook.js';

/** How long a rulebook that was read is taken for the last one, in milliseconds. */
const REMEMBERED_MS = 1_000;

/**
 * Answers the deciders of every context that ask for the rules of a day.
 *
 * Rules change a few times in a decade and are asked for with every entry, so they are not read each time. What another node adopts is seen
 * here a second later: whoever reads before writing may miss what comes in between anyway, and each entry names the version it relied on.
 */
@Injectable()
export class RulebookRegister implements OnModuleInit {
  private remembered: { readonly rulebook: Rulebook; readonly readAt: number } | undefined;

  constructor(
    private readonly registers: FactRegisters,
    private readonly streams: FoldedStreams,
  ) {}

  onModuleInit(): void {
    this.registers.add(RULEBOOK_IN_FORCE, ({ date }) => this.inForceOn(String(date)));
  }

  /** The next decision reads the rulebook anew. */
  forget(): void {
    this.remembered = undefined;
  }

  private async inForceOn(date: string): Promise<AdoptedRules> {
    const { remembered } = this;
    if (remembered && performance.now() - remembered.readAt < REMEMBERED_MS) return rulebookOn(remembered.rulebook, date);
    const readAt = performance.now();
    const { state: rulebook } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    if (rulebook.versions.length > 0) this.remembered = { rulebook, readAt };
    return rulebookOn(rulebook, date);
  }
}
