import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { ElectionAnswer } from '../../server/election.js';
import { useMethodName } from './use-method-name.js';

/** The rules an election was called with. */
export const ElectionFacts = ({ election: { called, lot } }: { readonly election: ElectionAnswer }) => {
  const say = useSay();
  const { date, list } = useFormats();
  const methodName = useMethodName();
  return (
    <dl className="facts">
      <Fact name={say('elections.seats')} value={String(called.seats)} />
      <Fact name={say('elections.method')} value={methodName(called.method)} />
      <Fact name={say('elections.terms')} value={called.terms.join(', ')} />
      <Fact
        name={say('elections.deadline')}
        value={called.candidacyDeadline === undefined ? say('elections.untilAssembly') : date(called.candidacyDeadline)}
      />
      <Fact name={say('elections.ties')} value={list(called.rules.ties.map((tie) => tieIn(tie, say)))} />
      {called.reservedSeats && (
        <Fact
          name={say('elections.groups')}
          value={called.reservedSeats.groups
            .map(({ group, reserved, maximum }) => say('elections.group', { group, reserved: reserved ?? 0, maximum: maximum ?? -1 }))
            .join(', ')}
        />
      )}
      {lot && (
        <Fact name={say('elections.lot')} value={lot.seed ?? say('elections.lot.committed', { commitment: lot.commitment.slice(0, 16) })} />
      )}
    </dl>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const tieIn = (tie: string, say: ReturnType<typeof useSay>): string => {
  const known = (['earlierStage', 'memberNumber', 'lot', 'paperOrder'] as const).find((one) => one === tie);
  return known === undefined ? tie : say(`elections.tie.${known}`);
};
