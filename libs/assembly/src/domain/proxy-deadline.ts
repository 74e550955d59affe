import { addDays, dateIn } from '#kernel';
import { proxyRulesOf, type ProxyRules, type Rulebook } from '#statutes/domain';
import { assemblyClosed, assemblyNotFound } from './assembly.errors.js';
import type { Assembly } from './assembly.js';
import { rulesOf } from './pinned-rules.js';
import { proxiesNotAllowed, proxyDeadlinePassed } from './proxy.errors.js';

/**
 * The proxy rules of an assembly, when it is still time to change who represents whom.
 * @throws DomainError `ASSEMBLY_NOT_FOUND`, `ASSEMBLY_CLOSED`, `PROXIES_NOT_ALLOWED`, `PROXY_DEADLINE_PASSED` {deadline}
 */
export const proxyRulesInTime = (
  { assemblyId, at }: { readonly assemblyId: string; readonly at: string },
  assembly: Assembly,
  rulebook: Rulebook,
): ProxyRules => {
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  if (assembly.status === 'closed') throw assemblyClosed(assemblyId);
  const rules = rulesOf(rulebook, assembly);
  const proxies = proxyRulesOf(rules);
  if (proxies.perHolder === 0 && !proxies.blank) throw proxiesNotAllowed();
  const deadline = addDays(assembly.convocation.date, -proxies.deadlineDays);
  if (dateIn(rules.timeZone, at) > deadline) throw proxyDeadlinePassed(deadline);
  return proxies;
};
