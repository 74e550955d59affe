import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useKeys } from '../keyboard/use-keys.js';
import { useSay } from '../languages/use-say.js';
import type { Receipt } from '../server/ask.js';
import type { FieldProblem } from '../server/problem.js';
import { Field } from './field.js';
import { isWellFormed, type FieldSpec } from './form-field.js';
import { FormProblems, wrongOf } from './form-problems.js';
import { SpecControl } from './spec-control.js';
import { useDraft, type Values } from './use-draft.js';
import { useLeaveWarning } from './use-leave-warning.js';
import { useRecording, type Act } from './use-recording.js';

interface ActFormProps<Answer extends object> {
  /** of the draft: one for each kind of act and subject */
  readonly name: string;
  readonly title: string;
  /** those of a form that asks further depend on what was filled in */
  readonly fields: readonly FieldSpec[] | ((values: Values) => readonly FieldSpec[]);
  readonly initial: Values;
  /** what is recorded for these values, every one of them well-formed */
  readonly act: (values: Values) => Act;
  readonly submit: string;
  readonly done: (answer: Answer, values: Values) => void;
  readonly children?: (values: Values) => ReactNode;
}

/** A form that records one act: checked before it is sent, kept while it is typed, with what is wrong on top of it. */
export const ActForm = <Answer extends object = Receipt>(props: ActFormProps<Answer>) => {
  const { name, title, fields: asked, initial, act, submit, done, children } = props;
  const say = useSay();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { values, isTouched, set, restart } = useDraft(name, initial);
  const fields = typeof asked === 'function' ? asked(values) : asked;
  const { isAsking, problem, send } = useRecording();
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const [recorded, setRecorded] = useState<{ readonly answer: Answer; readonly values: Values }>();
  useLeaveWarning(isTouched);
  useKeys({ 'Mod+Enter': () => form.current?.requestSubmit() }, form);

  const wrongIn = ({ name: field, kind, isOptional }: FieldSpec): readonly FieldProblem[] => {
    const value = (values[field] ?? '').trim();
    const pointer = `/${field.replaceAll('-', '/')}`;
    if (value === '') return isOptional ? [] : [{ pointer, message: say('form.missing', { field: labelOf(field) }) }];
    return isWellFormed(kind, value) ? [] : [{ pointer, message: say('form.notANumber', { field: labelOf(field) }) }];
  };
  const labelOf = (field: string): string => {
    const spec = fields.find((one) => one.name === field);
    return spec ? say(spec.label) : field;
  };
  const submitted = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wrong = fields.flatMap(wrongIn);
    setRecorded(undefined);
    setMissing(wrong);
    if (wrong.length > 0) return;
    const answer = await send<Answer>(act(values));
    if (!answer) return;
    restart(initial);
    setRecorded({ answer, values });
  };
  // Only once nothing is unsaved any more: whoever is told may leave the page.
  const tell = useEffectEvent(done);
  useEffect(() => {
    if (recorded && !isTouched) tell(recorded.answer, recorded.values);
  }, [recorded, isTouched]);
  const wrong = missing.length > 0 ? missing : problem?.errors;

  return (
    <form ref={form} className="card" aria-labelledby={titleId} noValidate onSubmit={(event) => void submitted(event)}>
      <h2 id={titleId}>{title}</h2>
      <FormProblems missing={missing} problem={problem} />
      <div className="form-grid">
        {fields.map((spec) => (
          <Field
            key={spec.name}
            name={spec.name}
            label={spec.isOptional ? say('form.optional', { field: say(spec.label) }) : say(spec.label)}
            hint={spec.hint && say(spec.hint)}
            wrong={wrongOf(spec.name, wrong)}
          >
            {(attributes) => (
              <SpecControl spec={spec} value={values[spec.name] ?? ''} change={(value) => set(spec.name, value)} attributes={attributes} />
            )}
          </Field>
        ))}
      </div>
      {children?.(values)}
      <div className="row">
        <button type="submit" className="button" aria-disabled={isAsking}>
          {submit}
        </button>
        {isAsking && <output className="later soft">{say('form.recording')}</output>}
      </div>
    </form>
  );
};
