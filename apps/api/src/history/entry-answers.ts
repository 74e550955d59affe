import type { RecordedEvent } from '#kernel';
import type { Causation, Change, EntryPage } from '#history';
import type { CausationDto, ChangeDto, EntryDto, EntryPageDto } from './entry.dto.js';

/** An entry, and where its proof is. */
export const entryOf = ({ number, stream, revision, position, id, type, data, meta }: RecordedEvent): EntryDto => ({
  number,
  stream,
  revision,
  position,
  id,
  type,
  data,
  meta,
  receipt: `/api/entries/${number}/receipt`,
});

export const pageOf = ({ items, ...page }: EntryPage): EntryPageDto => ({ ...page, items: items.map(entryOf) });

export const causationOf = ({ entry, causes, complete, effects, more }: Causation): CausationDto => ({
  entry: entryOf(entry),
  causes: causes.map(entryOf),
  complete,
  effects: effects.map(({ causedBy, entry: effect }) => ({ causedBy, entry: entryOf(effect) })),
  more,
});

export const changeOf = ({ entry, changes }: Change): ChangeDto => ({ entry: entryOf(entry), changes });
