export * from './codec.js';
export * from './event-store.js';
export * from './event-store.errors.js';
export * from './name-based-uuid.js';
export * from './upcasters.js';
