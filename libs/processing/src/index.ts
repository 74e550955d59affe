export * from './process.js';
export * from './processing-status.js';
export * from './projection.js';
export * from './read-models.js';
