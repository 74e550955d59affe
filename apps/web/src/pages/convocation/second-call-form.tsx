import { ActForm } from '../../forms/act-form.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { daysFrom } from '../lists/days.js';
import { decisionField, filledIn, meetingFields } from './meeting-fields.js';

/** Calls the members again where the first call had no quorum, on the day the rules allow first. */
export const SecondCallForm = ({ assembly, recorded }: { readonly assembly: Assembly; readonly recorded: () => void }) => {
  const rules = useRulesOf(assembly.rulebookVersion);
  if (!rules) return null;
  return <Form assembly={assembly} days={rules.notice.secondCallDays} recorded={recorded} />;
};

interface FormProps {
  readonly assembly: Assembly;
  readonly days: number;
  readonly recorded: () => void;
}

const Form = ({ assembly: { assemblyId, date, time, place, venue }, days, recorded }: FormProps) => {
  const say = useSay();
  const noticeSentOn = date > today() ? date : today();
  return (
    <ActForm
      name={`second call ${assemblyId}`}
      title={say('secondCall.title')}
      fields={[...meetingFields(say), decisionField]}
      initial={{ date: daysFrom(noticeSentOn, days), time: time ?? '', place: place ?? '', venue: venue ?? '', noticeSentOn }}
      act={(values) => ({ path: `/api/assemblies/${assemblyId}/second-call`, body: filledIn(values) })}
      submit={say('secondCall.submit')}
      done={recorded}
    />
  );
};
