import type { FieldSpec } from '../../forms/form-field.js';
import { today } from '../../forms/today.js';
import type { Values } from '../../forms/use-draft.js';
import type { Say } from '../../languages/use-say.js';
import type { Seat } from '../../server/mandate.js';
import { choiceOf, decision, optional } from '../discipline/step-fields.js';

/** Something that can be recorded of a seat: its form, and where it goes below the address of the mandate. */
export interface SeatAct {
  readonly name: 'end' | 'ratify' | 'coOpt' | 'reinstate' | 'noteIncompatibility' | 'liftIncompatibility';
  readonly path: string;
  readonly fields: readonly FieldSpec[];
  readonly initial: Values;
}

/** A seat whose holder ran to the end of her mandate, or never had one, falls vacant for nobody to complete. */
const leavesSeatVacant = ({ cause }: Seat): boolean => cause !== 'term' && cause !== 'predecessorReinstated';

const ofRunning = ({ coOpted, ratified, incompatibleWith }: Seat, say: Say): readonly SeatAct[] => [
  {
    name: 'end',
    path: 'end',
    fields: [
      choiceOf('cause', 'field.cause', ['resignation', 'revocation', 'death', 'incompatibility', 'term'] as const, (cause) =>
        say(`mandates.cause.${cause}`),
      ),
      { name: 'until', kind: 'date', label: 'mandates.until' },
      { ...optional(decision), hint: 'mandates.decision.hint' },
    ],
    initial: { cause: 'resignation', until: today() },
  },
  ...(coOpted && !ratified ? [{ name: 'ratify', path: 'ratification', fields: [decision], initial: {} } as const] : []),
  incompatibleWith === null
    ? {
        name: 'noteIncompatibility',
        path: 'incompatibility',
        fields: [
          { name: 'position', kind: 'text', label: 'mandates.position', hint: 'mandates.position.hint' },
          { name: 'since', kind: 'date', label: 'mandates.since' },
        ],
        initial: { since: today() },
      }
    : { name: 'liftIncompatibility', path: 'incompatibility/lifting', fields: [], initial: {} },
];

const ofEnded = (seat: Seat, say: Say): readonly SeatAct[] => [
  ...(leavesSeatVacant(seat)
    ? [
        {
          name: 'coOpt',
          path: 'successor',
          fields: [
            { name: 'memberId', kind: 'member', label: 'mandates.successor' },
            { name: 'from', kind: 'date', label: 'mandates.from' },
            decision,
          ],
          initial: { from: today() },
        } as const,
      ]
    : []),
  {
    name: 'reinstate',
    path: 'reinstatement',
    fields: [
      choiceOf('ground', 'undo.ground', ['typingError', 'wrongPerson', 'decisionQuashed'] as const, (ground) =>
        say(`mandates.ground.${ground}`),
      ),
      { ...optional(decision), hint: 'mandates.decision.hint' },
    ],
    initial: { ground: 'typingError' },
  },
];

/** What can be recorded of a seat now: of one that is held, or of one that ended. */
export const actsOnSeat = (seat: Seat, say: Say): readonly SeatAct[] => (seat.cause === null ? ofRunning(seat, say) : ofEnded(seat, say));
