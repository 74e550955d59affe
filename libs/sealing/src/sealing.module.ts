import { Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { SigningKeys } from './keys/signing-keys.js';
import { RotateLogKeyHandler } from './log-key/rotate-log-key.command.js';
import { PublishedLog } from './publication/published-log.js';

/** What a node shows of the sealed log, and the change of its key. The sealer itself runs beside, under the lease of the processes. */
@Module({})
export class SealingModule implements OnModuleDestroy {
  constructor(private readonly published: PublishedLog) {}

  /** @param folder  of the seal */
  static forRoot({ folder }: { readonly folder: string }): DynamicModule {
    const published = { provide: PublishedLog, useValue: new PublishedLog(folder) };
    const keys = { provide: SigningKeys, useValue: new SigningKeys(folder) };
    return { module: SealingModule, global: true, providers: [published, keys, RotateLogKeyHandler], exports: [published] };
  }

  onModuleDestroy(): void {
    this.published.close();
  }
}
