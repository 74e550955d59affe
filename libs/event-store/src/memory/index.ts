export { memoryEventStore } from './memory-event-store.js';
export { overlayEventStore } from './overlay-event-store.js';
