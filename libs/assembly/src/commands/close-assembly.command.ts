import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { assemblyDecider } from '../domain/assembly.decide.js';
import type { CloseAssembly as Decided } from '../domain/assembly.commands.js';

/** The chair closes the assembly. */
export class CloseAssembly extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CloseAssembly)
export class CloseAssemblyHandler implements ICommandHandler<CloseAssembly> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CloseAssembly): Promise<Receipt> {
    return this.decisions.run(assemblyDecider, { type: 'CloseAssembly', ...data }, context);
  }
}
