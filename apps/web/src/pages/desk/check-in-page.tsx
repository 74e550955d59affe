import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { ask } from '../../server/ask.js';
import type { Attendance, DeskLookUp } from '../../server/desk.js';
import type { Paged } from '../../server/paged.js';
import type { Problem } from '../../server/problem.js';
import type { RosterLine } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Refused } from '../../shell/refused.js';
import { useNameOf } from '../members/use-name-of.js';
import { CheckedIn } from './checked-in.js';
import { DeskCounts } from './desk-counts.js';
import { DeskNavigation } from './desk-navigation.js';
import { DeskSettings } from './desk-settings.js';
import { deskNow, type DeskSetting } from './desk-setting.js';
import { numberScanned } from './number-scanned.js';

/** Milliseconds between two looks at what other desks do. */
const PACE = 3_000;

/** The door: a code, a badge or a name, Enter, and she is in; a scanner types like a keyboard. */
export const CheckInPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { language } = useLanguage();
  const { number } = useFormats();
  const box = useRef<HTMLInputElement>(null);
  const [setting, set] = useState<DeskSetting>(deskNow);
  const [typed, type] = useState('');
  const [found, setFound] = useState<readonly RosterLine[]>([]);
  const [last, setLast] = useState<DeskLookUp>();
  const [problem, setProblem] = useState<Problem>();
  const recording = useRecording();
  const attendance = useAnswer<Attendance>(`/api/assemblies/${assemblyId}/attendance?limit=1`, PACE);
  useEffect(() => box.current?.focus(), []);

  const refuse = (told: Problem): void => {
    setLast(undefined);
    setProblem(told);
  };
  const admit = async (memberNumber: number): Promise<void> => {
    setFound([]);
    type('');
    box.current?.focus();
    const looked = await ask<DeskLookUp>(`/api/assemblies/${assemblyId}/desk-look-up/${memberNumber}`, { language });
    if (looked.status === 'refused') return refuse(looked.problem);
    setProblem(undefined);
    if (looked.answer.rightId === null)
      return refuse({ code: 'NOT_ON_ROLL', detail: say('checkIn.notOnRoll', { name: nameOf(looked.answer) }) });
    if (looked.answer.attendance !== null) return setLast(looked.answer);
    const path = `/api/assemblies/${assemblyId}/attendance/${looked.answer.memberId}`;
    const body = { mode: setting.mode, ...(setting.desk === '' ? {} : { deskId: setting.desk }) };
    if (!(await recording.send({ path, method: 'PUT', body }))) return;
    setLast({ ...looked.answer, attendance: { mode: setting.mode, deskId: setting.desk || null, arrivedAt: new Date().toISOString() } });
    attendance.again();
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const scanned = numberScanned(typed);
    if (scanned !== undefined) return admit(scanned);
    const answer = await ask<Paged<RosterLine>>(`/api/members?${new URLSearchParams({ limit: '8', search: typed.trim() })}`, { language });
    if (answer.status === 'refused') return refuse(answer.problem);
    const [only, ...others] = answer.answer.items;
    if (only && others.length === 0) return admit(only.memberNumber);
    setFound(answer.answer.items);
    setProblem(only ? undefined : { code: 'NOBODY_FOUND', detail: say('members.search.nobody') });
  };

  return (
    <>
      <PageHead title={say('checkIn.title')}>
        <DeskNavigation assemblyId={assemblyId} at="check-in" />
      </PageHead>
      <form className="card" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="scan">{say('checkIn.scan')}</label>
          <p className="soft hint" id="scan-hint">
            {say('checkIn.hint')}
          </p>
          <input
            ref={box}
            id="scan"
            className="scan"
            aria-describedby="scan-hint"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        </div>
        <div className="row">
          <button type="submit" className="button">
            {say('checkIn.submit')}
          </button>
          <DeskSettings setting={setting} set={set} />
        </div>
      </form>
      {found.length > 1 && (
        <ul className="plain-list card" aria-label={say('picker.found')}>
          {found.map((member) => (
            <li key={member.memberId}>
              <button type="button" className="button quiet small" onClick={() => void admit(member.memberNumber)}>
                {nameOf(member)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(problem ?? recording.problem) && <Refused problem={problem ?? recording.problem ?? { code: '' }} />}
      {last && (
        <CheckedIn
          key={last.memberId}
          assemblyId={assemblyId}
          person={last}
          deskId={setting.desk}
          undone={() => {
            setLast(undefined);
            attendance.again();
            box.current?.focus();
          }}
        />
      )}
      {attendance.status === 'answered' && <DeskCounts attendance={attendance.answer} />}
      <p className="said-only" aria-live="polite">
        {attendance.status === 'answered' && say('checkIn.present', { present: number(attendance.answer.count.present) })}
      </p>
    </>
  );
};
