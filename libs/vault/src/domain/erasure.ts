import { streamName, type Folding } from '#kernel';
import type { ErasureEvent, PersonalDataErased } from './erasure.events.js';

export type Erasure = { readonly status: 'none' } | ({ readonly status: 'erased' } & PersonalDataErased['data']);

export const erasureStream = (requestId: string): string => streamName('erasure', requestId);

export const erasureFolding: Folding<Erasure, ErasureEvent> = {
  initialState: { status: 'none' },
  evolve: (_none, { data }) => ({ status: 'erased', ...data }),
};
