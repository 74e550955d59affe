import { Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#cqrs';
import { EraseDisclosuresHandler } from './commands/erase-disclosures.command.js';
import { HoldReasons } from './commands/hold-reasons.js';
import { LiftLegalHoldHandler } from './commands/lift-legal-hold.command.js';
import { PlaceLegalHoldHandler } from './commands/place-legal-hold.command.js';
import { PurgeErasedHandler } from './commands/purge-erased.command.js';
import { SweepOrphansHandler } from './commands/sweep-orphans.command.js';
import { Orphans } from './orphans.js';
import { LegalHoldRegister } from './legal-hold-register.js';
import { GetErasureHandler } from './queries/get-erasure.query.js';
import type { VaultPlace } from './vault-files.js';
import { Vault } from './vault.js';

const handlers = [
  EraseDisclosuresHandler,
  GetErasureHandler,
  LiftLegalHoldHandler,
  PlaceLegalHoldHandler,
  PurgeErasedHandler,
  SweepOrphansHandler,
];

@Module({})
export class VaultModule implements OnModuleDestroy {
  constructor(private readonly vault: Vault) {}

  /** @param place  where personal data are kept; made when the first value arrives */
  static forRoot(place: VaultPlace): DynamicModule {
    const vault = { provide: Vault, useFactory: (clock: Clock) => new Vault(place, clock), inject: [CLOCK] };
    return {
      module: VaultModule,
      global: true,
      providers: [vault, ...handlers, HoldReasons, LegalHoldRegister, Orphans],
      exports: [vault, LegalHoldRegister],
    };
  }

  onModuleDestroy(): Promise<void> {
    return this.vault.close();
  }
}
