import type { RecordedOneOf } from '#kernel';
import { followingCommandId } from '#cqrs';
import type { Asked, Process } from '#processing';
import type { ElectionProclaimed } from '../domain/election.events.js';
import type { BeginMandate } from '../domain/mandate.decide.js';

/** Those who are elected take their seats. The id of a mandate follows from the election and the member, so that it begins once. */
export const beginMandates: Process = {
  name: 'begin-mandates',
  startFrom: 'beginning',
  handles: ['ElectionProclaimed'],
  prepare: () => ({
    react: (recorded) => {
      // `handles` lists this one event.
      const { electionId, body, mandates } = (recorded as RecordedOneOf<ElectionProclaimed>).data;
      return mandates.map(({ memberId, from, lastYear }) => {
        const mandateId = followingCommandId(electionId, `mandate ${memberId}`);
        const data = { mandateId, memberId, body, from, lastYear, electionId, effectiveAt: from };
        return { effect: `begin-mandate ${memberId}`, command: { type: 'BeginMandate', data } satisfies Asked<BeginMandate> };
      });
    },
  }),
};
