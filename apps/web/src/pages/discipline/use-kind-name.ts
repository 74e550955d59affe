import { useSay } from '../../languages/use-say.js';

const known = ['unpaidDebt', 'overdraft', 'falseInvoice', 'houseRules', 'damageToPremises', 'harmToPeople', 'other'] as const;

/** A kind of incident as people say it; one that only this rulebook knows keeps its code. */
export const useKindName = (): ((kind: string) => string) => {
  const say = useSay();
  return (kind) => {
    const named = known.find((one) => one === kind);
    return named === undefined ? kind : say(`incident.kind.${named}`);
  };
};
