import { streamName, type Folding } from '#kernel';
import type { ImportEvent } from './import.events.js';

/** How far a movement file has been taken over. */
export interface Import {
  readonly status: 'new' | 'started' | 'completed' | 'reverted';
  /** the one under way, or the last */
  readonly attempt: number;
  readonly basedOn: number;
  readonly lines: number;
  readonly valid: number;
  readonly recorded: number;
  readonly refused: number;
}

export const importStream = (importId: string): string => streamName('import', importId);

export const importFolding: Folding<Import, ImportEvent> = {
  initialState: { status: 'new', attempt: 0, basedOn: -1, lines: 0, valid: 0, recorded: 0, refused: 0 },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'ImportStarted': {
        const { attempt, basedOn, lines, valid } = data;
        return { status: 'started', attempt, basedOn, lines, valid, recorded: 0, refused: 0 };
      }
      case 'ImportCompleted':
        return { ...state, status: 'completed', recorded: data.recorded, refused: data.refused };
      case 'ImportReverted':
        return { ...state, status: 'reverted' };
    }
  },
};
