import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '#kernel';
import { FactRegisters, READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { CAPITAL_AS_KNOWN, type CapitalAsKnown } from './domain/capital.js';
import { SHARE_REGISTER } from './projections/share-register.projection.js';
import { cancelledUpTo, capitalOn } from './queries/capital.reads.js';

/** Answers the guard of the capital from the share register. */
@Injectable()
export class CapitalRegister implements OnModuleInit {
  constructor(
    private readonly registers: FactRegisters,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  onModuleInit(): void {
    this.registers.add(CAPITAL_AS_KNOWN, ({ asOf, minNumber }) =>
      this.capital(String(asOf), typeof minNumber === 'number' ? minNumber : undefined),
    );
  }

  /** @throws DomainError `REGISTER_NOT_READY` {register}: the register has not yet taken what the decision rests on */
  private async capital(asOf: string, minNumber: number | undefined): Promise<CapitalAsKnown> {
    const { number: knownAt, stale } = await this.readModels.waitFor(SHARE_REGISTER, minNumber);
    if (stale) throw new DomainError('REGISTER_NOT_READY', { register: SHARE_REGISTER }, 'unavailable');
    const database = this.readModels.reader(SHARE_REGISTER);
    const { subscribedCents, paidUpCents, highestSubscribedCents, highestPaidUpCents } = capitalOn(database, { asOf, knownAt });
    return {
      knownAt,
      subscribedCents,
      paidUpCents,
      highest: { subscribedCents: highestSubscribedCents, paidUpCents: highestPaidUpCents },
      cancelled: cancelledUpTo(database, knownAt),
    };
  }
}
