import { Icon } from '../identity/icon.js';
import { useSay } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import type { Route } from '../routing/route.js';

const entries = [
  { page: 'overview', href: '/', within: ['overview'] },
  { page: 'work', href: '/work', within: ['work', 'payments', 'capital', 'discipline', 'incidents', 'case', 'caseFile'] },
  {
    page: 'assemblies',
    href: '/assemblies',
    within: [
      ...(['assemblies', 'assembly', 'elections', 'election', 'convene', 'desk', 'checkIn', 'proxies', 'screen', 'minutes'] as const),
      ...(['convocations', 'letter', 'consultationList', 'roll', 'postalVotes', 'sheet', 'recount'] as const),
    ],
  },
  { page: 'members', href: '/members', within: ['members', 'member', 'subscription', 'imports', 'letters'] },
  { page: 'board', href: '/board', within: ['board', 'body', 'compare', 'lateEntries', 'sanctions', 'verify', 'looks'] },
  { page: 'timeline', href: '/timeline', within: ['timeline', 'entry'] },
  { page: 'rules', href: '/rules', within: ['rules', 'changeRules'] },
] as const satisfies readonly { readonly page: Route['page']; readonly href: string; readonly within: readonly Route['page'][] }[];

export const Navigation = ({ page }: { readonly page: Route['page'] }) => {
  const say = useSay();
  return (
    <nav className="navigation" aria-label={say('navigation.label')}>
      <ul>
        {entries.map(({ page: target, href, within }) => (
          <li key={href}>
            <Link href={href} aria-current={within.some((inside) => inside === page) ? 'page' : undefined}>
              <Icon name={target} />
              {say(`navigation.${target}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
