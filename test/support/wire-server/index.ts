export { noFaults } from './faults.js';
export { WireServer, type WireServerOptions } from './wire-server.js';
