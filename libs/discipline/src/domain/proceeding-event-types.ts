import type { IncidentEvent } from './incident.events.js';
import type { ProceedingEvent } from './proceeding.events.js';

/** Every type of both kinds of streams: the record makes sure that none is forgotten. */
const types: Readonly<Record<(IncidentEvent | ProceedingEvent)['type'], true>> = {
  IncidentReported: true,
  IncidentWithdrawn: true,
  ProceedingOpened: true,
  IncidentJoined: true,
  InterimMeasureOrdered: true,
  InterimMeasureLifted: true,
  ProceedingDismissed: true,
  MemberNotified: true,
  FileAccessGiven: true,
  StatementReceived: true,
  DirectorRecused: true,
  CaseReferred: true,
  HearingHeld: true,
  SanctionPronounced: true,
  SanctionNotified: true,
  SanctionTookEffect: true,
  SanctionLifted: true,
  SanctionExpired: true,
  RehabilitationGranted: true,
  AppealLodged: true,
  AppealDecided: true,
  ReviewRequested: true,
  ReviewDecided: true,
};

export const disciplineEventTypes: readonly string[] = Object.keys(types);
