import { isValidIBAN, electronicFormatIBAN } from 'ibantools';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { FormProblems } from '../../forms/form-problems.js';
import { centsOf } from '../../forms/money.js';
import { useDraft } from '../../forms/use-draft.js';
import { useLeaveWarning } from '../../forms/use-leave-warning.js';
import { useRecording } from '../../forms/use-recording.js';
import { useKeys } from '../../keyboard/use-keys.js';
import { useSay } from '../../languages/use-say.js';
import { goTo } from '../../routing/place.js';
import type { FieldProblem } from '../../server/problem.js';
import type { RulebookVersion } from '../../server/rules.js';
import { emptyBulletin, kindOf, registrationOf, subscriptionOf } from './bulletin.js';
import { bulletinProblems } from './bulletin-problems.js';
import { BulletinPerson } from './bulletin-person.js';
import { BulletinShares } from './bulletin-shares.js';
import type { RecordedBulletin } from './recorded-bulletins.js';
import { Resembling } from './resembling.js';
import { rulesOn, subscriptionSum } from './subscription-sum.js';
import { useResembling } from './use-resembling.js';

interface BulletinFormProps {
  readonly versions: readonly RulebookVersion[];
  /** who subscribes, when that is known already */
  readonly memberId: string;
  readonly recorded: (bulletin: RecordedBulletin) => void;
}

/** A bulletin in the order of the paper: who, how many shares, what was paid. One press records it and opens the next. */
export const BulletinForm = ({ versions, memberId, recorded }: BulletinFormProps) => {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const latest = versions.at(-1)?.rules;
  const shareClass = latest?.shareClasses[0]?.shareClass ?? '';
  const initial = { ...emptyBulletin(), shareClass, memberId };
  const { values, valueOf, isTouched, set, restart } = useDraft(`subscription ${memberId}`, initial);
  const registering = useRecording();
  const subscribing = useRecording();
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const [areOthers, tellApart] = useState(false);
  const rules = rulesOn(versions, valueOf('effectiveAt')) ?? latest;
  const sum = rules && subscriptionSum(rules, valueOf('shareClass'), valueOf('quantity'));
  const isNew = valueOf('memberId') === '';
  const isRecording = registering.isAsking || subscribing.isAsking;
  // While she is being registered, the register would find nobody but herself.
  const resembling = useResembling(isNew && !isRecording && isNamed(values) ? registrationOf(values, []) : undefined);
  const [leaving, leaveFor] = useState<string>();
  useLeaveWarning(isTouched);
  // Only once nothing is unsaved any more.
  useEffect(() => {
    if (leaving !== undefined && !isTouched) goTo(leaving);
  }, [leaving, isTouched]);

  const save = async (andNew: boolean): Promise<void> => {
    const wrong = bulletinProblems({ values, sum, isIbanValid, say });
    setMissing(wrong);
    if (wrong.length > 0 || isRecording) return;
    const holder = isNew ? await registered() : values['memberId'];
    if (!holder) return;
    const body = subscriptionOf(values);
    const receipt = await subscribing.send({ path: `/api/members/${holder}/subscriptions`, body });
    // Refused: she is in the register all the same, and what is corrected is her subscription.
    if (!receipt) return set('memberId', holder);
    recorded({
      memberId: holder,
      name: nameIn(values) || say('member.title'),
      shares: Number(values['quantity']),
      totalCents: sum?.totalCents ?? 0,
      number: receipt.number ?? 0,
      revisions: 'payment' in body ? [receipt.revision, receipt.revision - 1] : [receipt.revision],
    });
    restart({ ...emptyBulletin(values), memberId: '' });
    tellApart(false);
    if (andNew) firstFieldOf(form.current)?.focus();
    else leaveFor(`/members/${holder}`);
  };
  const registered = async (): Promise<string | undefined> => {
    const body = registrationOf(values, areOthers ? resembling : []);
    const receipt = await registering.send({ path: '/api/members/registrations', body });
    return receipt?.stream.replace(/^member-/, '');
  };
  // The first field is ready to be typed into: that is what the page is for.
  useEffect(() => firstFieldOf(form.current)?.focus(), []);
  useKeys({ 'Mod+Enter': () => void save(false), 'Mod+Shift+Enter': () => void save(true) }, form);
  const problem = registering.problem ?? subscribing.problem;
  const wrong = missing.length > 0 ? missing : problem?.errors;

  return (
    <form
      ref={form}
      className="card"
      noValidate
      aria-label={say('subscription.title')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <FormProblems missing={missing} problem={problem} />
      <BulletinPerson values={values} set={set} wrong={wrong} rules={rules} kind={kindOf(values)} isNew={isNew} isIbanValid={isIbanValid} />
      <Resembling
        memberIds={resembling}
        areOthers={areOthers}
        tellApart={tellApart}
        take={(known) => {
          set('memberId', known);
          form.current?.querySelector<HTMLElement>('#field-quantity')?.focus();
        }}
      />
      {rules && <BulletinShares values={values} set={set} wrong={wrong} rules={rules} sum={sum} />}
      <div className="row">
        <button type="submit" className="button" aria-disabled={isRecording}>
          {say('form.record')}
        </button>
        <button type="button" className="button quiet" onClick={() => void save(true)}>
          {say('form.recordAndNew')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            restart({ ...initial, memberId: '' });
            setMissing([]);
          }}
        >
          {say('form.empty')}
        </button>
      </div>
    </form>
  );
};

const firstFieldOf = (form: HTMLFormElement | null): HTMLElement | null => form?.querySelector<HTMLElement>('input, select') ?? null;

const isIbanValid = (iban: string): boolean => isValidIBAN(electronicFormatIBAN(iban) ?? '');

type Values = ReturnType<typeof useDraft>['values'];

const nameIn = (values: Values): string =>
  [values['identity-legalName'], values['identity-givenName'], values['identity-familyName']].filter(Boolean).join(' ');

const isNamed = (values: Values): boolean =>
  kindOf(values) === 'legalPerson'
    ? Boolean(values['identity-legalName'])
    : Boolean(values['identity-givenName'] && values['identity-familyName']) && centsOf(values['quantity'] ?? '') !== undefined;
