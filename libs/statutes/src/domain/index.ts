export { assertCalendarDate } from './calendar-date.js';
export { sharedEnterpriseRules } from './presets.js';
export { rulebookDecider, type AdoptRulebook } from './rulebook.decide.js';
export type { RulebookAdopted, RulebookEvent } from './rulebook.events.js';
export { RULEBOOK_IN_FORCE, rulebookInForce, type AdoptedRules } from './rulebook-in-force.js';
export { RULEBOOK_STREAM, rulebookFolding, rulebookOn, type Rulebook } from './rulebook.js';
export type { AssemblyKind, QuorumOfCalls, ResolutionKind, Rules, ShareClass } from './rules.js';
