export * from './canonical-json.js';
export * from './clock.js';
export * from './decider.js';
export * from './domain-error.js';
export * from './event.js';
export * from './fraction.js';
export * from './identifier.js';
export * from './money.js';
