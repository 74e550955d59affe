import type { Folding } from '#kernel';
import type {
  BallotEvent,
  BallotOpened,
  PaperCountRecorded,
  PrioritiesProclaimed,
  ResultProclaimed,
  ShowOfHandsRecorded,
} from './ballot.events.js';

/** What the entries of a ballot hold for whoever counts it again, whatever became of it afterwards: a proclamation and an annulment change none of it. */
export interface CountableBallot {
  /** absent before it was opened */
  readonly opened?: BallotOpened['data'];
  /** on paper, once both tellers have read it alike */
  readonly paperCount?: PaperCountRecorded['data'];
  /** of a show of hands, once counted */
  readonly hands?: ShowOfHandsRecorded['data'];
  readonly proclaimed?: ResultProclaimed['data'] | PrioritiesProclaimed['data'];
}

export const countableFolding: Folding<CountableBallot, BallotEvent> = {
  initialState: {},
  evolve: (ballot, event) => {
    switch (event.type) {
      case 'BallotOpened':
        return { opened: event.data };
      case 'PaperCountRecorded':
        return { ...ballot, paperCount: event.data };
      case 'ShowOfHandsRecorded':
        return { ...ballot, hands: event.data };
      case 'ResultProclaimed':
      case 'PrioritiesProclaimed':
        return { ...ballot, proclaimed: event.data };
      case 'BallotClosed':
      case 'BallotAnnulled':
        return ballot;
    }
  },
};
