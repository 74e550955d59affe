import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { CancelAssembly as Decided } from '../domain/assembly.commands.js';
import { convocationDecider } from '../domain/convocation.decide.js';

/** The assembly is called off before it was opened. */
export class CancelAssembly extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CancelAssembly)
export class CancelAssemblyHandler implements ICommandHandler<CancelAssembly> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CancelAssembly): Promise<Receipt> {
    return this.decisions.run(convocationDecider, { type: 'CancelAssembly', ...data }, context);
  }
}
