import { useSay } from '../../languages/use-say.js';
import type { AssemblyStatus } from '../../server/assembly.js';

export const AssemblyStatusChip = ({ status }: { readonly status: AssemblyStatus }) => {
  const say = useSay();
  return <span className={status === 'open' ? 'chip live' : 'chip'}>{say(`assembly.status.${status}`)}</span>;
};
