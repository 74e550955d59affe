/** How members may be represented at an assembly. */
export interface ProxyRules {
  /** rights of others a member may hold at most; 0 where nobody is represented */
  readonly perHolder: number;
  /** days before the assembly on whose evening the last proxy is given, accepted or withdrawn; 0 for the day itself */
  readonly deadlineDays: number;
  /** whether a proxy may name nobody: it then votes for what the board proposes and against the rest (C. com. L225-106) */
  readonly blank: boolean;
}

/** What most statutes say: two proxies a member, until the assembly itself. */
const usual: ProxyRules = { perHolder: 2, deadlineDays: 0, blank: true };

/** The proxy rules of a rulebook; the usual ones where it says nothing. */
export const proxyRulesOf = ({ proxies = usual }: { readonly proxies?: ProxyRules }): ProxyRules => proxies;
