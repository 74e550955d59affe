import type { Decider, DomainCommand, DomainEvent, FactRequests, FactsOf } from '#kernel';
import { isDomainError } from '#kernel';

/** The instant at which commands of a story are decided, unless they bring their own. */
export const NOON = '2026-06-18T10:00:00.000Z';

type Dated<Command extends DomainCommand> = Command extends DomainCommand ? Omit<Command, 'at'> & { readonly at?: string } : never;

/**
 * Tells a rule as a story: `story(decider).given(past).knowing(facts).when(command).then(events)`.
 * Three tests make a rule: the right events, the refusal, and the silence when it was said before.
 */
export const story = <Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests>(
  decider: Decider<Command, State, Event, Requests>,
) => {
  const tell = (past: readonly Event[], facts: FactsOf<Requests>) => ({
    given: (events: readonly Event[]) => tell(events, facts),
    knowing: (known: FactsOf<Requests>) => tell(past, known),
    when: (dated: Dated<Command>) => {
      // `Dated` makes `at` optional and this restores it.
      const command = { at: NOON, ...dated } as unknown as Command;
      const decide = () =>
        decider.decide(
          command,
          past.reduce((state, event) => decider.evolve(state, event), decider.initialState),
          facts,
        );
      return {
        then: (expected: readonly Event[]) => expect(decide()).toEqual(expected),
        thenNothingHappens: () => expect(decide()).toEqual([]),
        /** @param details  the article or rule it names, the field, the bound: those that matter here */
        thenRefuses: (code: string, details: object = {}) => expect(refusalOf(decide)).toMatchObject({ code, details }),
      };
    },
  });
  // A story without facts: its requests are the empty record.
  return tell([], {} as FactsOf<Requests>);
};

const refusalOf = (decide: () => unknown): { readonly code: string; readonly details: object } => {
  try {
    return { code: `nothing was refused: ${JSON.stringify(decide())}`, details: {} };
  } catch (error) {
    if (isDomainError(error)) return { code: error.code, details: error.details };
    throw error;
  }
};
