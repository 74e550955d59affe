/** A body whose members are elected. */
export type BodyName = 'board' | 'supervisoryBoard';

/** The pages, and what their address says. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'start' }
  | { readonly page: 'work' }
  | { readonly page: 'assemblies' }
  | { readonly page: 'convene' }
  | { readonly page: 'assembly'; readonly assemblyId: string }
  | { readonly page: 'desk'; readonly assemblyId: string }
  | { readonly page: 'checkIn'; readonly assemblyId: string }
  | { readonly page: 'proxies'; readonly assemblyId: string }
  | { readonly page: 'screen'; readonly assemblyId: string }
  | { readonly page: 'minutes'; readonly assemblyId: string }
  | { readonly page: 'convocations'; readonly assemblyId: string }
  | { readonly page: 'letter'; readonly assemblyId: string }
  | { readonly page: 'consultationList'; readonly assemblyId: string }
  | { readonly page: 'roll'; readonly assemblyId: string }
  | { readonly page: 'postalVotes'; readonly assemblyId: string }
  | { readonly page: 'sheet'; readonly assemblyId: string }
  | { readonly page: 'elections'; readonly assemblyId: string }
  | { readonly page: 'election'; readonly electionId: string }
  | { readonly page: 'members' }
  | { readonly page: 'member'; readonly memberId: string }
  | { readonly page: 'subscription' }
  | { readonly page: 'payments' }
  | { readonly page: 'imports' }
  | { readonly page: 'letters' }
  | { readonly page: 'access' }
  | { readonly page: 'capital' }
  | { readonly page: 'discipline' | 'incidents' | 'sanctions' }
  | { readonly page: 'case' | 'caseFile'; readonly proceedingId: string }
  | { readonly page: 'rules' }
  | { readonly page: 'changeRules' }
  | { readonly page: 'timeline' }
  | { readonly page: 'board' }
  | { readonly page: 'compare' }
  | { readonly page: 'lateEntries' }
  | { readonly page: 'body'; readonly body: BodyName }
  | { readonly page: 'entry'; readonly number: number }
  | { readonly page: 'verify' }
  | { readonly page: 'recount'; readonly assemblyId: string }
  | { readonly page: 'looks' }
  | { readonly page: 'unknown' };

const plain: Readonly<Record<string, Route>> = {
  '/': { page: 'overview' },
  '/start': { page: 'start' },
  '/work': { page: 'work' },
  '/assemblies': { page: 'assemblies' },
  '/assemblies/new': { page: 'convene' },
  '/members': { page: 'members' },
  '/subscriptions/new': { page: 'subscription' },
  '/payments': { page: 'payments' },
  '/imports': { page: 'imports' },
  '/letters': { page: 'letters' },
  '/access': { page: 'access' },
  '/capital': { page: 'capital' },
  '/discipline': { page: 'discipline' },
  '/discipline/incidents': { page: 'incidents' },
  '/sanctions': { page: 'sanctions' },
  '/rules': { page: 'rules' },
  '/rules/new': { page: 'changeRules' },
  '/timeline': { page: 'timeline' },
  '/board': { page: 'board' },
  '/compare': { page: 'compare' },
  '/late-entries': { page: 'lateEntries' },
  '/bodies/board': { page: 'body', body: 'board' },
  '/bodies/supervisoryBoard': { page: 'body', body: 'supervisoryBoard' },
  '/verify': { page: 'verify' },
  '/access-log': { page: 'looks' },
};

/** What stands behind the address of an assembly. */
const ofAssembly = {
  '': 'assembly',
  '/desk': 'desk',
  '/check-in': 'checkIn',
  '/proxies': 'proxies',
  '/screen': 'screen',
  '/minutes': 'minutes',
  '/convocations': 'convocations',
  '/letter': 'letter',
  '/consultation-list': 'consultationList',
  '/roll': 'roll',
  '/postal-votes': 'postalVotes',
  '/sheet': 'sheet',
  '/recount': 'recount',
  '/elections': 'elections',
} as const;

const idPath = /^\/(?<list>assemblies|members|discipline|elections)\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?<below>.*)$/;

const entryPath = /^\/entries\/(?<number>\d{1,15})$/;

const isOfAssembly = (below: string): below is keyof typeof ofAssembly => Object.hasOwn(ofAssembly, below);

/** The page of one thing in a list, by its id and what stands behind it. */
const routeInList: Readonly<Record<string, (id: string, below: string) => Route | undefined>> = {
  members: (memberId, below) => (below === '' ? { page: 'member', memberId } : undefined),
  assemblies: (assemblyId, below) => (isOfAssembly(below) ? { page: ofAssembly[below], assemblyId } : undefined),
  elections: (electionId, below) => (below === '' ? { page: 'election', electionId } : undefined),
  discipline: (proceedingId, below) => {
    if (below === '') return { page: 'case', proceedingId };
    return below === '/file' ? { page: 'caseFile', proceedingId } : undefined;
  },
};

/** The page at a path; a slash at its end changes nothing. */
export const routeOf = (path: string): Route => {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const { list, id, below = '' } = idPath.exec(trimmed)?.groups ?? {};
  const { number } = entryPath.exec(trimmed)?.groups ?? {};
  if (number !== undefined) return { page: 'entry', number: Number(number) };
  if (id !== undefined) return routeInList[list ?? '']?.(id, below) ?? { page: 'unknown' };
  return Object.hasOwn(plain, trimmed) ? (plain[trimmed] ?? { page: 'unknown' }) : { page: 'unknown' };
};
