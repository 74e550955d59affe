import { useState } from 'react';
import { Field } from '../../forms/field.js';
import { MemberPicker } from '../../forms/member-picker.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { RollExplanation } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { isEntryType } from '../timeline/entry-types.js';

/** Why somebody is, or is not, on the roll: which rule, which entries. */
export const RollExplained = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const [memberId, pick] = useState('');
  const asked = useAnswer<RollExplanation>(memberId === '' ? undefined : `/api/assemblies/${assemblyId}/roll/${memberId}`);
  return (
    <section className="card no-print" aria-labelledby="why">
      <h2 id="why">{say('explain.title')}</h2>
      <Field name="why" label={say('explain.member')}>
        {(attributes) => <MemberPicker memberId={memberId} pick={pick} attributes={attributes} />}
      </Field>
      {memberId !== '' && <Answer of={asked}>{(explanation) => <Explanation explanation={explanation} />}</Answer>}
    </section>
  );
};

const Explanation = ({ explanation }: { readonly explanation: RollExplanation }) => {
  const say = useSay();
  const { date, number } = useFormats();
  const { onRoll, rightId, decidedBy, date: day, asOf, correction, reason, grounds } = explanation;
  return (
    <div className="stack" aria-live="polite">
      <p>
        <span className={`chip ${onRoll ? 'reached' : 'missed'}`}>{say(onRoll ? 'explain.on' : 'explain.off')}</span>{' '}
        {rightId !== null && say('explain.line', { line: Number(rightId) })}
      </p>
      {correction && (
        <p>{say('explain.corrected', { change: correction.change, ground: say(`correction.ground.${correction.ground}`) })}</p>
      )}
      <p>
        {say(`explain.by.${decidedBy}`, { date: date(day), number: asOf })} {say(`voting.reason.${reason}`)}
      </p>
      {grounds.length > 0 && (
        <ul>
          {grounds.map(({ number: entry, event: { type } }) => (
            <li key={entry}>{say('voting.ground', { number: number(entry), entry: isEntryType(type) ? say(`entry.${type}`) : type })}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
