import type { RecordedOneOf } from '#kernel';
import type { CategoryAssigned } from '#membership/domain';
import type { Asked, Process, Reaction } from '#processing';
import type { MandateEvent } from '../domain/mandate.events.js';
import { OTHER_BODY, type ExamineMandate } from '../domain/note-incompatibility.decide.js';
import { endsWithAssemblyOf } from '../domain/seat.js';
import { SEAT_EVENTS, SEATS_HELD, seatsHeldIn } from './seats-held.js';

/** What the ledger itself shows to be incompatible later: a director who sits on another body, or changes category. The rulebook judges it. */
export const examineMandates: Process = {
  name: 'examine-mandates',
  startFrom: 'beginning',
  handles: [...SEAT_EVENTS, 'CategoryAssigned'],
  schema: [SEATS_HELD],
  prepare: (database) => {
    const seats = seatsHeldIn(database);
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as RecordedOneOf<MandateEvent | CategoryAssigned>;
        switch (event.type) {
          case 'MandateBegun':
          case 'DirectorCoOpted': {
            const { memberId, body, from } = event.data;
            const others = seats.ofMember(memberId).filter((seat) => seat.body !== body && seat.from <= from);
            seats.note(event);
            // Those the assembly of that day ends are over anyway.
            const atAssembly = event.type === 'MandateBegun' && event.data.electionId !== undefined;
            return others
              .filter((seat) => !(atAssembly && endsWithAssemblyOf(seat, from)))
              .map(({ mandateId }) => examined(mandateId, OTHER_BODY, from));
          }
          case 'CoOptationRatified':
          case 'MandateEnded':
          case 'MandateReinstated':
            seats.note(event);
            return [];
          case 'CategoryAssigned': {
            const { memberId, category, from } = event.data;
            return seats.ofMember(memberId).map(({ mandateId }) => examined(mandateId, category, from));
          }
          default:
            return [];
        }
      },
    };
  },
};

const examined = (mandateId: string, position: string, since: string): Reaction => {
  const data = { mandateId, position, since, effectiveAt: since };
  return { effect: `examine-mandate ${mandateId}`, command: { type: 'ExamineMandate', data } satisfies Asked<ExamineMandate> };
};
