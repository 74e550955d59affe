import { ActForm } from '../../forms/act-form.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { decisionField, filledIn, meetingFields, postponementField } from './meeting-fields.js';

interface MovingFormsProps {
  readonly assembly: Assembly;
  readonly recorded: () => void;
}

/** An assembly that is not open yet is held on another day, or not at all; its members are told anew. */
export const MovingForms = ({ assembly: { assemblyId, date, time, place, venue }, recorded }: MovingFormsProps) => {
  const say = useSay();
  const path = `/api/assemblies/${assemblyId}`;
  return (
    <>
      <details>
        <summary>{say('postpone.title')}</summary>
        <ActForm
          name={`postponement ${assemblyId}`}
          title={say('postpone.title')}
          fields={[...meetingFields(say), postponementField(say), decisionField]}
          initial={{ date, time: time ?? '', place: place ?? '', venue: venue ?? '', noticeSentOn: today(), ground: 'boardDecision' }}
          act={(values) => ({ path: `${path}/postponement`, body: filledIn(values) })}
          submit={say('postpone.submit')}
          done={recorded}
        />
      </details>
      <details>
        <summary>{say('cancel.title')}</summary>
        <ActForm
          name={`cancellation ${assemblyId}`}
          title={say('cancel.title')}
          fields={[postponementField(say), decisionField]}
          initial={{ ground: 'boardDecision' }}
          act={(values) => ({ path: `${path}/cancellation`, body: filledIn(values) })}
          submit={say('cancel.submit')}
          done={recorded}
        />
      </details>
    </>
  );
};
