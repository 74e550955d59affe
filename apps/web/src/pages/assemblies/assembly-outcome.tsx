import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { useAnswer } from '../../server/use-answer.js';

/** In one line what an assembly came to, as far as it has come. */
export const AssemblyOutcome = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const asked = useAnswer<Assembly>(`/api/assemblies/${assemblyId}`);
  if (asked.status !== 'answered') return null;
  const { resolutions, ballots } = asked.answer;
  const adopted = ballots.filter(({ result }) => result?.outcome === 'adopted').length;
  return <span>{say('assembly.outcome', { resolutions: resolutions.length, adopted })}</span>;
};
