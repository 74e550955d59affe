import { lazy as withoutMoreWords, Suspense } from 'react';
import { SignedIn } from './access/signed-in.js';
import { lazy } from './languages/lazy.js';
import { UnknownPage } from './pages/unknown-page.js';
import { usePlace } from './routing/place.js';
import { routeOf, type Route } from './routing/route.js';
import { Shell } from './shell/shell.js';
import { Waiting } from './shell/waiting.js';
import { Situated } from './situation/situated.js';

// Each page comes when it is first gone to: nobody waits for what she does not look at.
const FirstPage = lazy(async () => ({ default: (await import('./pages/first/first-page.js')).FirstPage }));
const StartPage = lazy(async () => ({ default: (await import('./pages/start/start-page.js')).StartPage }));
const AssembliesPage = lazy(async () => ({ default: (await import('./pages/assemblies/assemblies-page.js')).AssembliesPage }));
const AssemblyPage = lazy(async () => ({ default: (await import('./pages/assembly/assembly-page.js')).AssemblyPage }));
const MembersPage = withoutMoreWords(async () => ({ default: (await import('./pages/members/members-page.js')).MembersPage }));
const MemberPage = lazy(async () => ({ default: (await import('./pages/member/member-page.js')).MemberPage }));
const SubscriptionPage = lazy(async () => ({ default: (await import('./pages/subscription/subscription-page.js')).SubscriptionPage }));
const ImportsPage = lazy(async () => ({ default: (await import('./pages/imports/imports-page.js')).ImportsPage }));
const WorkPage = lazy(async () => ({ default: (await import('./pages/work/work-page.js')).WorkPage }));
const PaymentsPage = lazy(async () => ({ default: (await import('./pages/payments/payments-page.js')).PaymentsPage }));
const ConvenePage = lazy(async () => ({ default: (await import('./pages/desk/convene-page.js')).ConvenePage }));
const DeskPage = lazy(async () => ({ default: (await import('./pages/desk/desk-page.js')).DeskPage }));
const CheckInPage = lazy(async () => ({ default: (await import('./pages/desk/check-in-page.js')).CheckInPage }));
const ProxiesPage = lazy(async () => ({ default: (await import('./pages/desk/proxies-page.js')).ProxiesPage }));
const ScreenPage = lazy(async () => ({ default: (await import('./pages/desk/screen-page.js')).ScreenPage }));
const MinutesPage = lazy(async () => ({ default: (await import('./pages/desk/minutes-page.js')).MinutesPage }));
const ConvocationsPage = lazy(async () => ({ default: (await import('./pages/convocation/convocations-page.js')).ConvocationsPage }));
const LetterPage = lazy(async () => ({ default: (await import('./pages/convocation/letter-page.js')).LetterPage }));
const ConsultationListPage = lazy(async () => ({
  default: (await import('./pages/lists/consultation-list-page.js')).ConsultationListPage,
}));
const RollPage = lazy(async () => ({ default: (await import('./pages/lists/roll-page.js')).RollPage }));
const PostalVotesPage = lazy(async () => ({ default: (await import('./pages/lists/postal-votes-page.js')).PostalVotesPage }));
const SheetPage = lazy(async () => ({ default: (await import('./pages/lists/sheet-page.js')).SheetPage }));
const LettersPage = lazy(async () => ({ default: (await import('./pages/letters/letters-page.js')).LettersPage }));
const AccessPage = lazy(async () => ({ default: (await import('./pages/access/access-page.js')).AccessPage }));
const CapitalPage = lazy(async () => ({ default: (await import('./pages/capital/capital-page.js')).CapitalPage }));
const ChangeRulesPage = lazy(async () => ({ default: (await import('./pages/rules/change-rules-page.js')).ChangeRulesPage }));
const AssemblyElectionsPage = lazy(async () => ({
  default: (await import('./pages/elections/assembly-elections-page.js')).AssemblyElectionsPage,
}));
const ElectionPage = lazy(async () => ({ default: (await import('./pages/elections/election-page.js')).ElectionPage }));
const DisciplinePage = lazy(async () => ({ default: (await import('./pages/discipline/discipline-page.js')).DisciplinePage }));
const IncidentsPage = lazy(async () => ({ default: (await import('./pages/discipline/incidents-page.js')).IncidentsPage }));
const CasePage = lazy(async () => ({ default: (await import('./pages/discipline/case-page.js')).CasePage }));
const CaseFilePage = lazy(async () => ({ default: (await import('./pages/discipline/case-file-page.js')).CaseFilePage }));
const SanctionsPage = lazy(async () => ({ default: (await import('./pages/sanctions/sanctions-page.js')).SanctionsPage }));
const RulesPage = lazy(async () => ({ default: (await import('./pages/rules/rules-page.js')).RulesPage }));
const BoardPage = lazy(async () => ({ default: (await import('./pages/board/board-page.js')).BoardPage }));
const BodyPage = lazy(async () => ({ default: (await import('./pages/board/body-page.js')).BodyPage }));
const ComparePage = lazy(async () => ({ default: (await import('./pages/board/compare-page.js')).ComparePage }));
const LateEntriesPage = lazy(async () => ({ default: (await import('./pages/board/late-entries-page.js')).LateEntriesPage }));
const TimelinePage = lazy(async () => ({ default: (await import('./pages/timeline/timeline-page.js')).TimelinePage }));
const EntryPage = lazy(async () => ({ default: (await import('./pages/entry/entry-page.js')).EntryPage }));
const VerifyPage = lazy(async () => ({ default: (await import('./pages/verify/verify-page.js')).VerifyPage }));
const RecountPage = lazy(async () => ({ default: (await import('./pages/recount/recount-page.js')).RecountPage }));
const LooksPage = lazy(async () => ({ default: (await import('./pages/looks/looks-page.js')).LooksPage }));

/** The pages, in the frame they share. */
export const Application = () => {
  const { pathname } = usePlace();
  const route = routeOf(pathname);
  return (
    <Situated>
      <SignedIn>
        <Shell page={route.page}>
          <Suspense fallback={<Waiting />}>
            <Page key={pathname} route={route} />
          </Suspense>
        </Shell>
      </SignedIn>
    </Situated>
  );
};

const Page = ({ route }: { readonly route: Route }) => {
  switch (route.page) {
    case 'overview':
      return <FirstPage />;
    case 'start':
      return <StartPage />;
    case 'assemblies':
      return <AssembliesPage />;
    case 'assembly':
      return <AssemblyPage assemblyId={route.assemblyId} />;
    case 'convene':
      return <ConvenePage />;
    case 'desk':
      return <DeskPage assemblyId={route.assemblyId} />;
    case 'checkIn':
      return <CheckInPage assemblyId={route.assemblyId} />;
    case 'proxies':
      return <ProxiesPage assemblyId={route.assemblyId} />;
    case 'screen':
      return <ScreenPage assemblyId={route.assemblyId} />;
    case 'minutes':
      return <MinutesPage assemblyId={route.assemblyId} />;
    case 'convocations':
      return <ConvocationsPage assemblyId={route.assemblyId} />;
    case 'letter':
      return <LetterPage assemblyId={route.assemblyId} />;
    case 'consultationList':
      return <ConsultationListPage assemblyId={route.assemblyId} />;
    case 'roll':
      return <RollPage assemblyId={route.assemblyId} />;
    case 'postalVotes':
      return <PostalVotesPage assemblyId={route.assemblyId} />;
    case 'sheet':
      return <SheetPage assemblyId={route.assemblyId} />;
    case 'work':
      return <WorkPage />;
    case 'payments':
      return <PaymentsPage />;
    case 'members':
      return <MembersPage />;
    case 'member':
      return <MemberPage memberId={route.memberId} />;
    case 'subscription':
      return <SubscriptionPage />;
    case 'imports':
      return <ImportsPage />;
    case 'letters':
      return <LettersPage />;
    case 'access':
      return <AccessPage />;
    case 'capital':
      return <CapitalPage />;
    case 'changeRules':
      return <ChangeRulesPage />;
    case 'elections':
      return <AssemblyElectionsPage assemblyId={route.assemblyId} />;
    case 'election':
      return <ElectionPage electionId={route.electionId} />;
    case 'discipline':
      return <DisciplinePage />;
    case 'incidents':
      return <IncidentsPage />;
    case 'case':
      return <CasePage proceedingId={route.proceedingId} />;
    case 'caseFile':
      return <CaseFilePage proceedingId={route.proceedingId} />;
    case 'sanctions':
      return <SanctionsPage />;
    case 'rules':
      return <RulesPage />;
    case 'timeline':
      return <TimelinePage />;
    case 'board':
      return <BoardPage />;
    case 'body':
      return <BodyPage body={route.body} />;
    case 'compare':
      return <ComparePage />;
    case 'lateEntries':
      return <LateEntriesPage />;
    case 'entry':
      return <EntryPage number={route.number} />;
    case 'verify':
      return <VerifyPage />;
    case 'recount':
      return <RecountPage assemblyId={route.assemblyId} />;
    case 'looks':
      return <LooksPage />;
    case 'unknown':
      return <UnknownPage />;
  }
};
