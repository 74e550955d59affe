import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { assemblyDecider } from '../domain/assembly.decide.js';
import type { OpenAssembly as Decided } from '../domain/assembly.commands.js';

/** The chair opens the assembly. */
export class OpenAssembly extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(OpenAssembly)
export class OpenAssemblyHandler implements ICommandHandler<OpenAssembly> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: OpenAssembly): Promise<Receipt> {
    return this.decisions.run(assemblyDecider, { type: 'OpenAssembly', ...data }, context);
  }
}
