import { Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { EraseDisclosuresHandler } from './commands/erase-disclosures.command.js';
import { PurgeErasedHandler } from './commands/purge-erased.command.js';
import { Vault } from './vault.js';

@Module({})
export class VaultModule implements OnModuleDestroy {
  constructor(private readonly vault: Vault) {}

  /** @param folder  where personal data are kept; made when the first value arrives */
  static forRoot({ folder }: { readonly folder: string }): DynamicModule {
    const vault = { provide: Vault, useValue: new Vault(folder) };
    return { module: VaultModule, global: true, providers: [vault, EraseDisclosuresHandler, PurgeErasedHandler], exports: [vault] };
  }

  onModuleDestroy(): void {
    this.vault.close();
  }
}
