import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { SecondCallForm } from '../convocation/second-call-form.js';
import { lastQuorum, type NextStep } from './next-step.js';
import { Press } from './press.js';

interface WithoutQuorumProps {
  readonly assembly: Assembly;
  readonly kinds: Extract<NextStep, { readonly step: 'secondCall' }>['kinds'];
  readonly recorded: () => void;
}

/** Too few came: they are counted again once more have come, called again, or sent home. */
export const WithoutQuorum = ({ assembly, kinds, recorded }: WithoutQuorumProps) => {
  const say = useSay();
  const at = `/api/assemblies/${assembly.assemblyId}`;
  return (
    <>
      {kinds.map((kind) => {
        const noted = lastQuorum(assembly, kind);
        return noted && <p key={kind}>{say('desk.short', { kind, required: noted.required, there: noted.present + noted.represented })}</p>;
      })}
      <div className="row">
        {kinds.map((kind) => (
          <Press
            // Counted again it is another act, and not the first one sent twice.
            key={`${kind} ${assembly.quorums.length}`}
            isQuiet
            label={say('press.countAgain', { kind })}
            act={{ path: `${at}/quorum`, body: { kind } }}
            recorded={recorded}
          />
        ))}
        <Press isQuiet label={say('press.closeAssembly')} act={{ path: `${at}/closing` }} recorded={recorded} />
      </div>
      <SecondCallForm assembly={assembly} recorded={recorded} />
    </>
  );
};
