import { Module, type DynamicModule } from '@nestjs/common';
import { PublicDocuments } from './public-documents.js';

@Module({})
export class DocumentsModule {
  /** @param folder  where public documents are kept; made when the first one arrives */
  static forRoot({ folder }: { readonly folder: string }): DynamicModule {
    const documents = { provide: PublicDocuments, useValue: new PublicDocuments(folder) };
    return { module: DocumentsModule, global: true, providers: [documents], exports: [documents] };
  }
}
