import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, AccountsModule, Sessions, Tokens } from '#access';
import { AssemblyModule } from '#assembly';
import { LedgerModule } from '#cqrs';
import { DirectoryModule } from '#directory';
import { DisciplineModule } from '#discipline';
import { DocumentsModule } from '#documents';
import { ElectionsModule } from '#elections';
import { HistoryModule } from '#history';
import { MembershipModule } from '#membership';
import { RegisterExchangeModule } from '#register-exchange';
import { SealingModule } from '#sealing';
import { SharesModule } from '#shares';
import { StatutesModule } from '#statutes';
import { Typesetter } from '#typesetting';
import { VaultModule } from '#vault';
import { ApprovalController } from './access/approval.controller.js';
import { FourEyes } from './access/four-eyes.js';
import { ENTRANCE, type Entrance } from './access/identification.js';
import { Rights } from './access/rights.js';
import { RoleController } from './access/role.controller.js';
import { EnteredSessions } from './access/entered-sessions.js';
import { AccessLogController } from './access/access-log.controller.js';
import { AccountController } from './access/account.controller.js';
import { LetterController } from './access/letter.controller.js';
import { LinkController } from './access/link.controller.js';
import { OwnAccount } from './access/own-account.js';
import { ResetController } from './access/reset.controller.js';
import { TokenController } from './access/token.controller.js';
import { signedIn } from './access/signed-in.js';
import { SignInController } from './access/sign-in.controller.js';
import { LinkedIdentityController } from './access/linked-identity.controller.js';
import { OidcController } from './access/oidc.controller.js';
import { PasskeySignInController } from './access/passkey-sign-in.controller.js';
import { PasskeyController } from './access/passkey.controller.js';
import { AgendaController } from './assemblies/agenda.controller.js';
import { AssemblyController } from './assemblies/assembly.controller.js';
import { AttendanceController } from './assemblies/attendance.controller.js';
import { BallotController } from './assemblies/ballot.controller.js';
import { PostalVoteController } from './assemblies/postal-vote.controller.js';
import { ConvocationController } from './assemblies/convocation.controller.js';
import { ProxyController } from './assemblies/proxy.controller.js';
import { LiveController } from './assemblies/live.controller.js';
import { MinutesController } from './assemblies/minutes.controller.js';
import { PaperCountController } from './assemblies/paper-count.controller.js';
import { RollController } from './assemblies/roll.controller.js';
import { accountsOf } from './composition/accounts-of.js';
import { pathsIn, sealFolderOf } from './composition/configuration.js';
import { foldings } from './composition/foldings.js';
import type { ReadingNode } from './composition/node.js';
import { RunningProcesses } from './composition/running-processes.js';
import { typesettingOn } from './composition/typesetting.js';
import { upcasters } from './composition/upcasters.js';
import { vaultPlaceOf } from './composition/vault-place.js';
import { DemoCast } from './demo/demo-cast.js';
import { DemoController } from './demo/demo.controller.js';
import { DemoService } from './demo/demo.service.js';
import { CaseController } from './discipline/case.controller.js';
import { DefenceController } from './discipline/defence.controller.js';
import { IncidentController } from './discipline/incident.controller.js';
import { MeasuresController } from './discipline/measures.controller.js';
import { SanctionController } from './discipline/sanction.controller.js';
import { DocumentController } from './documents/document.controller.js';
import { CandidacyController } from './elections/candidacy.controller.js';
import { ElectionController } from './elections/election.controller.js';
import { LotController } from './elections/lot.controller.js';
import { MandateController } from './elections/mandate.controller.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { EntriesController } from './history/entries.controller.js';
import { RecordedBetween } from './history/recorded-between.js';
import { ErasureController } from './personal-data/erasure.controller.js';
import { PersonalFileController } from './personal-data/personal-file.controller.js';
import { PublicAddress } from './http/public-address.js';
import { IdentityController } from './register/identity.controller.js';
import { ExportController } from './register/export.controller.js';
import { ImportController } from './register/import.controller.js';
import { MemberController } from './register/member.controller.js';
import { MemberEntriesController } from './register/member-entries.controller.js';
import { RegistersController } from './register/registers.controller.js';
import { ShareEntriesController } from './register/share-entries.controller.js';
import { ShareRegistersController } from './register/share-registers.controller.js';
import { SharesController } from './register/shares.controller.js';
import { PrintedController } from './printed/printed.controller.js';
import { Printing } from './printed/printing.js';
import { SealFoot } from './printed/seal-foot.js';
import { LogController } from './seal/log.controller.js';
import { ReceiptController } from './seal/receipt.controller.js';
import { SealController } from './seal/seal.controller.js';
import { SealState } from './seal/seal-state.js';
import { TileController } from './seal/tile.controller.js';
import { FinancialYearController } from './statutes/financial-year.controller.js';
import { RulebookController } from './statutes/rulebook.controller.js';
import { FiguresController } from './web/figures.controller.js';

/**
 * The application on a node: every context, and the routes.
 * @param entrance  who is let in, and on what terms; whoever has signed in when absent
 */
@Module({})
export class AppModule {
  static forNode({ store, clock, readModels, configuration }: ReadingNode, entrance?: Entrance): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LedgerModule.forRoot({ store, clock, readModels, upcasters }),
        DocumentsModule.forRoot({ folder: pathsIn(configuration.dataFolder).documents }),
        VaultModule.forRoot(vaultPlaceOf(configuration)),
        DirectoryModule.forRoot({ file: join(pathsIn(configuration.dataFolder).readModels, 'directory.sqlite') }),
        AccessModule,
        AccountsModule.forRoot(accountsOf(configuration)),
        StatutesModule,
        MembershipModule,
        SharesModule,
        AssemblyModule,
        ElectionsModule,
        HistoryModule.forRoot({ foldings }),
        SealingModule.forRoot({ folder: sealFolderOf(configuration) }),
        DisciplineModule,
        RegisterExchangeModule.forRoot({ folder: pathsIn(configuration.dataFolder).imports }),
      ],
      controllers: [
        AccessLogController,
        AccountController,
        AgendaController,
        ApprovalController,
        AssemblyController,
        AttendanceController,
        BallotController,
        PostalVoteController,
        ProxyController,
        CandidacyController,
        CaseController,
        ConvocationController,
        DefenceController,
        DemoController,
        DocumentController,
        ElectionController,
        EntriesController,
        ErasureController,
        ExportController,
        FiguresController,
        FinancialYearController,
        HealthController,
        IdentityController,
        ImportController,
        LinkedIdentityController,
        LogController,
        IncidentController,
        LetterController,
        LinkController,
        LiveController,
        LotController,
        MandateController,
        MeasuresController,
        MemberController,
        MemberEntriesController,
        MinutesController,
        OidcController,
        PaperCountController,
        PersonalFileController,
        PasskeyController,
        PasskeySignInController,
        PrintedController,
        ReceiptController,
        RegistersController,
        RoleController,
        ResetController,
        RollController,
        RulebookController,
        SealController,
        SanctionController,
        ShareEntriesController,
        ShareRegistersController,
        SharesController,
        SignInController,
        TileController,
        TokenController,
      ],
      providers: [
        { provide: PublicAddress, useValue: new PublicAddress(configuration.publicOrigin) },
        entrance ? { provide: ENTRANCE, useValue: entrance } : { provide: ENTRANCE, useFactory: signedIn, inject: [Sessions, Tokens] },
        Rights,
        FourEyes,
        EnteredSessions,
        OwnAccount,
        DemoCast,
        DemoService,
        Metrics,
        Printing,
        RunningProcesses,
        SealFoot,
        SealState,
        { provide: Typesetter, useFactory: () => typesettingOn(configuration) },
        RecordedBetween,
      ],
    };
  }
}
