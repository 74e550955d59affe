import { useState, type ReactNode } from 'react';
import { useFormats } from '../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';
import { ActForm } from './act-form.js';
import type { FieldSpec } from './form-field.js';
import type { Values } from './use-draft.js';
import type { Act } from './use-recording.js';

/** Something that can be recorded here: its form, and what is sent. */
export interface OfferedAct {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly FieldSpec[];
  readonly initial: Values;
  readonly act: (values: Values) => Act;
}

interface ActChoiceProps {
  /** whom or what they are about: of the drafts */
  readonly subject: string;
  readonly acts: readonly OfferedAct[];
  readonly recorded: () => void;
  /** what leads the row of buttons */
  readonly children?: ReactNode;
}

/** What can be recorded: one button each, the form of the chosen one below, and what became of the last. */
export const ActChoice = ({ subject, acts, recorded, children }: ActChoiceProps) => {
  const say = useSay();
  const { number } = useFormats();
  const [chosen, choose] = useState<string>();
  const [entry, setEntry] = useState<number>();
  const act = acts.find(({ name }) => name === chosen);
  return (
    <>
      <div className="row no-print">
        {children}
        {acts.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            className="button quiet small"
            aria-expanded={name === chosen}
            onClick={() => choose(name === chosen ? undefined : name)}
          >
            {title}
          </button>
        ))}
      </div>
      {entry !== undefined && <output>{say('form.recorded', { number: number(entry) })}</output>}
      {act && (
        <ActForm
          key={act.name}
          name={`${act.name} ${subject}`}
          title={act.title}
          fields={act.fields}
          initial={act.initial}
          act={act.act}
          submit={say('form.record')}
          done={(receipt) => {
            choose(undefined);
            setEntry(receipt.number);
            recorded();
          }}
        />
      )}
    </>
  );
};
