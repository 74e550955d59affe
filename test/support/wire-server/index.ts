export { WireServer, type WireServerOptions } from './wire-server.js';
