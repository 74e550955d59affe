export type { ErasureBasis, ErasureEvent, PersonalDataErased, StillHeld } from './erasure.events.js';
export { erasureFolding, erasureStream, type Erasure } from './erasure.js';
