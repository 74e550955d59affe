import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { assemblyDecider } from '../domain/assembly.decide.js';
import type { ConveneAssembly as Decided } from '../domain/assembly.commands.js';

/** The members are called to an assembly. */
export class ConveneAssembly extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ConveneAssembly)
export class ConveneAssemblyHandler implements ICommandHandler<ConveneAssembly> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ConveneAssembly): Promise<Receipt> {
    return this.decisions.run(assemblyDecider, { type: 'ConveneAssembly', ...data }, context);
  }
}
