import type { Decider, DomainCommand } from '#kernel';
import { personalDataRetained } from './erasure.errors.js';
import type { ErasureBasis, ErasureEvent, StillHeld } from './erasure.events.js';
import { erasureFolding, erasureStream, type Erasure } from './erasure.js';

export interface EraseDisclosures extends DomainCommand<'EraseDisclosures'> {
  readonly requestId: string;
  readonly basis: ErasureBasis;
  /** what the vault may let go, and what the law keeps */
  readonly digests: readonly string[];
  readonly retained: readonly StillHeld[];
}

const eraseDisclosures = ({ requestId, basis, digests, retained }: EraseDisclosures, erasure: Erasure): readonly ErasureEvent[] => {
  if (erasure.status === 'erased') return [];
  const [first] = retained;
  if (digests.length === 0 && first) throw personalDataRetained(first.until, first.basis);
  if (digests.length === 0) return [];
  return [{ type: 'PersonalDataErased', data: { requestId, basis, digests, retained } }];
};

export const erasureDecider: Decider<EraseDisclosures, Erasure, ErasureEvent> = {
  ...erasureFolding,
  stream: ({ requestId }) => erasureStream(requestId),
  decide: eraseDisclosures,
};
