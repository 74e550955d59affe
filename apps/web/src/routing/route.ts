/** The pages, and what their address says. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'start' }
  | { readonly page: 'assemblies' }
  | { readonly page: 'assembly'; readonly assemblyId: string }
  | { readonly page: 'members' }
  | { readonly page: 'rules' }
  | { readonly page: 'timeline' }
  | { readonly page: 'unknown' };

const plain: Readonly<Record<string, Route>> = {
  '/': { page: 'overview' },
  '/start': { page: 'start' },
  '/assemblies': { page: 'assemblies' },
  '/members': { page: 'members' },
  '/rules': { page: 'rules' },
  '/timeline': { page: 'timeline' },
};

const assemblyPath = /^\/assemblies\/(?<assemblyId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The page at a path; a slash at its end changes nothing. */
export const routeOf = (path: string): Route => {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const assemblyId = assemblyPath.exec(trimmed)?.groups?.['assemblyId'];
  if (assemblyId !== undefined) return { page: 'assembly', assemblyId };
  return Object.hasOwn(plain, trimmed) ? (plain[trimmed] ?? { page: 'unknown' }) : { page: 'unknown' };
};
