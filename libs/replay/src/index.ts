export { REPLAY_ACTOR } from './buses.js';
export type { Buses, ProgressListener, ReplayProgress } from './buses.js';
export { DEMO_DECISION, LAST_STREAM_OF_DEMO, openDemo } from './demo/open-demo.js';
export type { PublishedAssembly } from './published-assembly.js';
export { readPublishedAssemblies } from './read-published-assemblies.js';
export { replayAssembly, type ReplayOptions } from './replay-assembly.js';
export type { ReplayReport } from './replay-report.js';
