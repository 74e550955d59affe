import { Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { Vault } from '#vault';
import { Directory } from './directory.js';

@Module({})
export class DirectoryModule implements OnModuleDestroy {
  constructor(private readonly directory: Directory) {}

  /** @param file  where names are kept; made when the first one arrives */
  static forRoot({ file }: { readonly file: string }): DynamicModule {
    const directory = { provide: Directory, useFactory: (vault: Vault) => new Directory(vault, file), inject: [Vault] };
    return { module: DirectoryModule, global: true, providers: [directory], exports: [Directory] };
  }

  onModuleDestroy(): void {
    this.directory.close();
  }
}
