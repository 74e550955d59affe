import { Icon } from '../identity/icon.js';
import { useSay } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import type { Route } from '../routing/route.js';

const entries = [
  { page: 'overview', href: '/', within: ['overview'] },
  { page: 'assemblies', href: '/assemblies', within: ['assemblies', 'assembly'] },
  { page: 'members', href: '/members', within: ['members'] },
  { page: 'timeline', href: '/timeline', within: ['timeline'] },
  { page: 'rules', href: '/rules', within: ['rules'] },
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
