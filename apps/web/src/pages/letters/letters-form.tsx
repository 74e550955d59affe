import { useId, useState, type SubmitEvent } from 'react';
import { Field } from '../../forms/field.js';
import { MemberPicker } from '../../forms/member-picker.js';
import { useRecording } from '../../forms/use-recording.js';
import { languages } from '../../languages/language.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import type { PrintedLetters } from '../../server/access.js';
import { Refused } from '../../shell/refused.js';
import { membersOf, useMembersOverview } from '../members/use-members-overview.js';
import { ChosenPeople } from './chosen-people.js';
import { LettersFor, type Addressees } from './letters-for.js';
import { membersSince, MOST_LETTERS } from './members-since.js';

/** For whom letters are printed, and in which language. */
export const LettersForm = ({ printed }: { readonly printed: (letters: PrintedLetters) => void }) => {
  const say = useSay();
  const id = useId();
  const { language } = useLanguage();
  const [who, choose] = useState<Addressees>('everybody');
  const [since, setSince] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [written, writeIn] = useState<string>(language);
  const { problem, isAsking, send } = useRecording();
  const overview = useMembersOverview({ asOf: '', knownAt: '' });
  const members = overview.status === 'answered' ? membersOf(overview.answer) : [];
  const wanted = { everybody: undefined, since: membersSince(members, since), chosen }[who];
  const isReady = wanted === undefined || (wanted.length > 0 && wanted.length <= MOST_LETTERS);
  const withWayIn = problem?.memberNumbers ?? [];

  const print = async (memberIds: readonly string[] | undefined): Promise<void> => {
    const letters = await send<PrintedLetters>({
      path: '/api/access/letters',
      body: { language: written, ...(memberIds ? { memberIds } : {}) },
    });
    if (letters) printed(letters);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady) void print(wanted);
  };
  const withoutThem = (wanted ?? []).filter(
    (memberId) => !withWayIn.includes(String(members.find((member) => member.memberId === memberId)?.memberNumber)),
  );
  return (
    <form className="card" aria-labelledby={id} onSubmit={submit}>
      <h2 id={id}>{say('letters.form')}</h2>
      {problem && <Refused problem={problem} />}
      {withWayIn.length > 0 && withoutThem.length > 0 && (
        <button type="button" className="button quiet small" onClick={() => void print(withoutThem)}>
          {say('letters.withoutThem', { letters: withoutThem.length })}
        </button>
      )}
      <LettersFor who={who} choose={choose} />
      {who === 'since' && (
        <Field
          name="since"
          label={say('letters.sinceDay')}
          hint={say('letters.howMany', { letters: wanted?.length ?? 0, most: MOST_LETTERS })}
        >
          {(attributes) => <input {...attributes} type="date" required value={since} onChange={({ target }) => setSince(target.value)} />}
        </Field>
      )}
      {who === 'chosen' && (
        <>
          <Field name="chosen" label={say('letters.add')}>
            {(attributes) => (
              <MemberPicker
                memberId=""
                pick={(memberId) => setChosen((before) => (memberId === '' || before.includes(memberId) ? before : [...before, memberId]))}
                attributes={attributes}
              />
            )}
          </Field>
          <ChosenPeople members={members} chosen={chosen} leaveOut={(memberId) => setChosen(chosen.filter((one) => one !== memberId))} />
        </>
      )}
      <Field name="language" label={say('letters.language')}>
        {(attributes) => (
          <select {...attributes} value={written} onChange={({ target }) => writeIn(target.value)}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {say(`language.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="row">
        <button type="submit" className="button" aria-disabled={isAsking || !isReady}>
          {say('letters.print')}
        </button>
        {isAsking && <output className="later soft">{say('letters.printing')}</output>}
      </div>
    </form>
  );
};
