export type { ErasureBasis, ErasureEvent, PersonalDataErased, StillHeld } from './erasure.events.js';
export { erasureFolding, erasureStream, type Erasure } from './erasure.js';
export type { LegalHoldEvent, LegalHoldLifted, LegalHoldPlaced } from './legal-hold.events.js';
export { legalHoldFolding, legalHoldStream, type LegalHolds } from './legal-hold.js';
