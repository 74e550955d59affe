import { DomainError, type Decider, type DomainCommand } from '#kernel';
import type { ImportEvent } from './import.events.js';
import { importFolding, importStream, type Import } from './import.js';

interface StepOfImport<Type extends string> extends DomainCommand<Type> {
  readonly importId: string;
}

export interface StartImport extends StepOfImport<'StartImport'> {
  readonly lines: number;
  readonly valid: number;
  readonly basedOn: number;
}

export interface CompleteImport extends StepOfImport<'CompleteImport'> {
  readonly recorded: number;
  readonly refused: number;
}

export interface RecordReversion extends StepOfImport<'RecordReversion'> {
  readonly entries: number;
}

export type ImportStep = StartImport | CompleteImport | RecordReversion;

const notCompleted = (importId: string): DomainError => new DomainError('IMPORT_NOT_COMPLETED', { importId });

const decide = (command: ImportStep, { status, attempt }: Import): readonly ImportEvent[] => {
  const { importId } = command;
  switch (command.type) {
    case 'StartImport': {
      // Begun and cut short: it goes on. Over: the same file changes nothing.
      if (status === 'started' || status === 'completed') return [];
      const { lines, valid, basedOn } = command;
      return [{ type: 'ImportStarted', data: { importId, attempt: attempt + 1, lines, valid, basedOn } }];
    }
    case 'CompleteImport': {
      if (status === 'completed') return [];
      if (status !== 'started') throw notCompleted(importId);
      const { recorded, refused } = command;
      return [{ type: 'ImportCompleted', data: { importId, attempt, recorded, refused } }];
    }
    case 'RecordReversion':
      if (status === 'reverted') return [];
      if (status !== 'completed') throw notCompleted(importId);
      return [{ type: 'ImportReverted', data: { importId, attempt, entries: command.entries } }];
  }
};

/** One stream for each file: taken over once, and again only after it was taken back. */
export const importDecider: Decider<ImportStep, Import, ImportEvent> = {
  ...importFolding,
  stream: ({ importId }) => importStream(importId),
  decide,
};
