import { Module, type DynamicModule } from '@nestjs/common';
import { FOLDINGS, type Foldings } from './foldings.js';
import { GetEntryHandler } from './get-entry.query.js';
import { LedgerEntries } from './ledger-entries.js';
import { ListEntriesHandler } from './list-entries.query.js';
import { ShowChangeHandler } from './show-change.query.js';
import { TraceCausationHandler } from './trace-causation.query.js';

const queryHandlers = [GetEntryHandler, ListEntriesHandler, ShowChangeHandler, TraceCausationHandler];

@Module({})
export class HistoryModule {
  /** @param foldings  how each category of streams is folded */
  static forRoot({ foldings }: { readonly foldings: Foldings }): DynamicModule {
    return { module: HistoryModule, providers: [...queryHandlers, LedgerEntries, { provide: FOLDINGS, useValue: foldings }] };
  }
}
