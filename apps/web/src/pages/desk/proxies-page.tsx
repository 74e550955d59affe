import { ActForm } from '../../forms/act-form.js';
import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Assembly } from '../../server/assembly.js';
import type { Proxy } from '../../server/desk.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { WideTable } from '../../shell/wide-table.js';
import { DeskNavigation } from './desk-navigation.js';
import { ProxyRow } from './proxy-row.js';
import { ProxyRules } from './proxy-rules.js';

/** Entries that are acts on proxies, each a way into the timeline. */
const kept = ['ProxyGiven', 'ProxyAccepted', 'ProxyRefused', 'ProxyRevoked', 'ProxyLapsed'] as const;

/** Who votes for whom: proxies as they come by letter, what their holders answered, and where each stands. */
export const ProxiesPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const cursor = usePlace().searchParams.get('cursor');
  const path = `/api/assemblies/${assemblyId}/proxies`;
  const assembly = useAnswer<Assembly>(`/api/assemblies/${assemblyId}`);
  const proxies = useAnswer<Paged<Proxy>>(`${path}?${new URLSearchParams({ limit: '50', ...(cursor ? { cursor } : {}) })}`);
  return (
    <>
      <PageHead title={say('proxies.title')}>
        <DeskNavigation assemblyId={assemblyId} at="proxies" />
      </PageHead>
      {assembly.status === 'answered' && <ProxyRules assembly={assembly.answer} />}
      <ActForm
        name={`proxy ${assemblyId}`}
        title={say('proxies.give')}
        fields={[
          { name: 'grantor', kind: 'member', label: 'proxies.grantor' },
          { name: 'holderId', kind: 'member', label: 'proxies.holder', hint: 'proxies.holder.hint', isOptional: true },
        ]}
        initial={{}}
        act={({ grantor, holderId }) => ({ path: `${path}/${grantor}`, method: 'PUT', body: holderId ? { holderId } : {} })}
        submit={say('form.record')}
        done={proxies.again}
      />
      <Answer of={proxies}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <div className="empty">
              <Hemicycle members={24} there={0} />
              <p>{say('proxies.none')}</p>
            </div>
          ) : (
            <>
              <WideTable label={say('proxies.title')}>
                <table>
                  <caption className="said-only">{say('proxies.title')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{say('proxies.grantor')}</th>
                      <th scope="col">{say('proxies.holder')}</th>
                      <th scope="col">{say('proxies.status')}</th>
                      <th scope="col">{say('proxies.acts')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((proxy) => (
                      <ProxyRow key={`${proxy.grantorId} ${proxy.status}`} path={path} proxy={proxy} recorded={proxies.again} />
                    ))}
                  </tbody>
                </table>
              </WideTable>
              <Pages nextCursor={nextCursor} next={say('lists.next')} first={say('lists.first')} />
            </>
          )
        }
      </Answer>
      <p className="row no-print">
        {say('proxies.kept')}{' '}
        {kept.map((type) => (
          <Link key={type} href={`/timeline?type=${type}`}>
            {say(`entry.${type}`)}
          </Link>
        ))}
      </p>
    </>
  );
};
