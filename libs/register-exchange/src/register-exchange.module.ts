import { Module, type DynamicModule } from '@nestjs/common';
import { MembershipModule } from '#membership';
import { SharesModule } from '#shares';
import { StatutesModule } from '#statutes';
import { Vault } from '#vault';
import { ExportRegisterHandler } from './export/export-register.query.js';
import { ExportSelectionHandler } from './export/export-selection.query.js';
import { GetMembersOverviewHandler } from './export/members-overview.query.js';
import { ImportDesk } from './import/import-desk.js';
import { ImportNames } from './import/import-names.js';
import { ImportEntries } from './import/import-entries.js';
import { ImportPlanner } from './import/import-planner.js';
import { ImportReversion } from './import/import-reversion.js';
import { ImportRunner } from './import/import-runner.js';
import { KnownRegister } from './import/known-register.js';
import { ReconcileRegisterHandler } from './report/reconcile-register.query.js';
import { ReportLateEntriesHandler } from './report/report-late-entries.query.js';
import { TellCourseHandler } from './report/tell-course.query.js';
import { RevertedNames } from './import/reverted-names.js';
import { ReversionPlanner } from './import/reversion-planner.js';
import { StagedImports } from './import/staged-imports.js';

/** Registers that leave as files, and files that become registers. */
@Module({})
export class RegisterExchangeModule {
  /** @param folder  where imports wait between the upload and the end */
  static forRoot({ folder }: { readonly folder: string }): DynamicModule {
    return {
      module: RegisterExchangeModule,
      imports: [StatutesModule, MembershipModule, SharesModule],
      providers: [
        ExportRegisterHandler,
        ExportSelectionHandler,
        GetMembersOverviewHandler,
        ImportDesk,
        ImportEntries,
        ImportNames,
        ImportPlanner,
        ImportReversion,
        ImportRunner,
        KnownRegister,
        ReconcileRegisterHandler,
        ReportLateEntriesHandler,
        RevertedNames,
        ReversionPlanner,
        TellCourseHandler,
        { provide: StagedImports, useFactory: (vault: Vault) => new StagedImports(folder, vault), inject: [Vault] },
      ],
      exports: [ImportDesk, ImportPlanner, ImportReversion, ImportRunner],
    };
  }
}
