import { AssembliesPage } from './pages/assemblies/assemblies-page.js';
import { AssemblyPage } from './pages/assembly/assembly-page.js';
import { MembersPage } from './pages/members/members-page.js';
import { FirstPage } from './pages/first/first-page.js';
import { RulesPage } from './pages/rules/rules-page.js';
import { StartPage } from './pages/start/start-page.js';
import { TimelinePage } from './pages/timeline/timeline-page.js';
import { UnknownPage } from './pages/unknown-page.js';
import { usePlace } from './routing/place.js';
import { routeOf, type Route } from './routing/route.js';
import { Shell } from './shell/shell.js';
import { Situated } from './situation/situated.js';

/** The pages, in the frame they share. */
export const Application = () => {
  const { pathname } = usePlace();
  const route = routeOf(pathname);
  return (
    <Situated>
      <Shell page={route.page}>
        <Page key={pathname} route={route} />
      </Shell>
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
    case 'members':
      return <MembersPage />;
    case 'rules':
      return <RulesPage />;
    case 'timeline':
      return <TimelinePage />;
    case 'unknown':
      return <UnknownPage />;
  }
};
