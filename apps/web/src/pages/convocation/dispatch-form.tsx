import { useId, useState, type SubmitEvent } from 'react';
import { Field } from '../../forms/field.js';
import { SpecControl } from '../../forms/spec-control.js';
import type { FieldSpec } from '../../forms/form-field.js';
import { useSay } from '../../languages/use-say.js';
import { channels, dispatchOutcomes, type DispatchChannel, type DispatchOutcome } from '../../server/convocation.js';
import { Refused } from '../../shell/refused.js';
import { DispatchProgress } from './dispatch-progress.js';
import { useDispatchRun } from './use-dispatch-run.js';

const targets = ['unreached', 'everybody', 'one'] as const;

type Target = (typeof targets)[number];

/** Records what became of the convocations: of everybody not reached yet, of everybody, or of one member. */
export const DispatchForm = ({ assemblyId, recorded }: { readonly assemblyId: string; readonly recorded: () => void }) => {
  const say = useSay();
  const title = useId();
  const { run, start, stop } = useDispatchRun(assemblyId);
  const [channel, chooseChannel] = useState<DispatchChannel>('email');
  const [outcome, chooseOutcome] = useState<DispatchOutcome>('sent');
  const [target, aimAt] = useState<Target>('unreached');
  const [memberId, pick] = useState('');
  const isRunning = run.status === 'running';

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isRunning || (target === 'one' && memberId === '')) return;
    await start({ channel, outcome, to: target === 'one' ? { memberId } : target });
    pick('');
    recorded();
  };
  const fields: readonly (readonly [FieldSpec, string, (value: string) => void])[] = [
    [
      {
        name: 'channel',
        kind: 'choice',
        label: 'dispatch.channel',
        choices: channels.map((value) => ({ value, label: say(`channel.${value}`) })),
      },
      channel,
      (value) => chooseChannel(channels.find((one) => one === value) ?? channel),
    ],
    [
      {
        name: 'outcome',
        kind: 'choice',
        label: 'dispatch.outcome',
        choices: dispatchOutcomes.map((value) => ({ value, label: say(`dispatch.${value}`) })),
      },
      outcome,
      (value) => chooseOutcome(dispatchOutcomes.find((one) => one === value) ?? outcome),
    ],
    [
      {
        name: 'to',
        kind: 'choice',
        label: 'dispatch.to',
        choices: targets.map((value) => ({ value, label: say(`dispatch.to.${value}`) })),
      },
      target,
      (value) => aimAt(targets.find((one) => one === value) ?? target),
    ],
    ...(target === 'one' ? ([[{ name: 'member', kind: 'member', label: 'dispatch.member' }, memberId, pick]] as const) : []),
  ];

  return (
    <form className="card" aria-labelledby={title} onSubmit={(event) => void submit(event)}>
      <h2 id={title}>{say('dispatch.title')}</h2>
      <p className="soft">{say('dispatch.hint')}</p>
      {run.status === 'refused' && <Refused problem={run.problem} />}
      <div className="form-grid">
        {fields.map(([spec, value, change]) => (
          <Field key={spec.name} name={`dispatch-${spec.name}`} label={say(spec.label)}>
            {(attributes) => <SpecControl spec={spec} value={value} change={change} attributes={attributes} />}
          </Field>
        ))}
      </div>
      <div className="row">
        <button type="submit" className="button" aria-disabled={isRunning}>
          {say('dispatch.submit')}
        </button>
      </div>
      {(run.status === 'running' || run.status === 'stopped' || run.status === 'done') && <DispatchProgress run={run} stop={stop} />}
    </form>
  );
};
