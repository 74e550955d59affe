import { useState } from 'react';
import { Field } from '../../forms/field.js';
import { MemberPicker } from '../../forms/member-picker.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PostalAnswers } from './postal-answers.js';

interface PostalFormProps {
  readonly assembly: Assembly;
  readonly recorded: () => void;
}

/** One form as it lies on the table: whose right it is, when it came, and its answer to each resolution; a later form takes its place. */
export const PostalForm = ({ assembly, recorded }: PostalFormProps) => {
  const say = useSay();
  const [memberId, pick] = useState('');
  const rights = useAnswer<readonly { readonly rightId: string; readonly memberId: string }[]>(
    memberId === '' ? undefined : `/api/assemblies/${assembly.assemblyId}/rights?memberId=${memberId}`,
  );
  return (
    <>
      <section className="card" aria-labelledby="whose">
        <h2 id="whose">{say('postal.enter')}</h2>
        <Field name="voter" label={say('postal.member')}>
          {(attributes) => <MemberPicker memberId={memberId} pick={pick} attributes={attributes} />}
        </Field>
      </section>
      {memberId !== '' && (
        <Answer of={rights}>
          {(usable) => {
            const own = usable.find((right) => right.memberId === memberId);
            if (!own) return <p className="refused">{say('postal.noRight')}</p>;
            return (
              <PostalAnswers
                key={own.rightId}
                assembly={assembly}
                rightId={own.rightId}
                recorded={() => {
                  pick('');
                  recorded();
                }}
              />
            );
          }}
        </Answer>
      )}
    </>
  );
};
