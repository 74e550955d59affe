import { Command } from '@nestjs/cqrs';
import type { CommandContext } from './command-context.js';
import type { Receipt } from './receipt.js';

/** A command on the bus: what is asked, and who asks. Its handler is one line. */
export abstract class LedgerCommand<Data> extends Command<Receipt> {
  constructor(
    readonly data: Data,
    readonly context: CommandContext,
  ) {
    super();
  }
}
