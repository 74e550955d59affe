import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactRegisters, FoldedStreams } from '#cqrs';
import { RULEBOOK_IN_FORCE, type AdoptedRules } from './domain/rulebook-in-force.js';
import { RULEBOOK_STREAM, rulebookFolding, rulebookOn } from './domain/rulebook.js';

/** Answers the deciders of every context that ask for the rules of a day. */
@Injectable()
export class RulebookRegister implements OnModuleInit {
  constructor(
    private readonly registers: FactRegisters,
    private readonly streams: FoldedStreams,
  ) {}

  onModuleInit(): void {
    this.registers.add(RULEBOOK_IN_FORCE, ({ date }) => this.inForceOn(String(date)));
  }

  private async inForceOn(date: string): Promise<AdoptedRules> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return rulebookOn(state, date);
  }
}
