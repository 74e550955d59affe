import { assertUnreachable } from '#kernel';
import type { CaseOutcome, RunningCase, Sanction } from './case.js';
import type { ProceedingEvent } from './proceeding.events.js';

type Later = Exclude<ProceedingEvent, { type: 'ProceedingOpened' }>;

/** Where a case stands after an entry. The decider lets through only what fits: anything else changes nothing. */
export const proceedingAfter = (before: RunningCase, event: Later): RunningCase => {
  switch (event.type) {
    case 'IncidentJoined':
      return { ...before, incidentIds: [...before.incidentIds, event.data.incidentId] };
    case 'InterimMeasureOrdered':
      return { ...before, interim: event.data, measures: event.data.measureNumber };
    case 'InterimMeasureLifted': {
      const { interim: _over, ...rest } = before;
      return rest;
    }
    case 'MemberNotified':
      return { ...before, notice: event.data, lastStepOn: event.data.notifiedOn };
    case 'FileAccessGiven':
      return { ...before, fileAccessOn: event.data.givenOn, lastStepOn: event.data.givenOn };
    case 'StatementReceived':
      return { ...before, statement: event.data, lastStepOn: event.data.receivedOn };
    case 'DirectorRecused':
      return { ...before, recused: [...before.recused, event.data.directorId] };
    case 'CaseReferred':
      return { ...before, referred: true };
    case 'HearingHeld':
      return { ...before, hearing: event.data, lastStepOn: event.data.heldOn };
    case 'ProceedingDismissed':
      return closed(before, 'dismissed', event.data.dismissedOn);
    case 'SanctionPronounced': {
      const { measure, measureNumber, rights, from, until, decidedBy, pronouncedOn } = event.data;
      const sanction = { measure, measureNumber, rights, from, until, decidedBy, pronouncedOn, inEffect: false };
      return { ...before, status: 'sanctioned', sanction, measures: measureNumber, lastStepOn: pronouncedOn };
    }
    case 'SanctionNotified': {
      const { notifiedOn, appealDueOn } = event.data;
      return { ...withSanction(before, { notifiedOn, appealDueOn }), lastStepOn: notifiedOn };
    }
    case 'SanctionTookEffect': {
      const { measure, measureNumber, rights, from, until, expiresOn } = event.data;
      return {
        ...withSanction(before, { measure, measureNumber, rights, from, until, expiresOn, inEffect: true }),
        measures: measureNumber,
      };
    }
    case 'SanctionLifted':
      return withSanction(before, { inEffect: false });
    case 'SanctionExpired':
      return closed(before, 'expired', event.data.expiredOn);
    case 'RehabilitationGranted':
      return closed(before, 'rehabilitated', event.data.grantedOn);
    case 'AppealLodged':
      return 'sanction' in before && before.sanction
        ? { ...before, status: 'appealed', sanction: before.sanction, appeal: event.data, lastStepOn: event.data.lodgedOn }
        : before;
    case 'AppealDecided': {
      const { outcome, decidedOn, reducedTo } = event.data;
      if (before.status !== 'appealed') return before;
      if (outcome === 'quashed') return closed(before, 'quashed', decidedOn);
      const { appeal: _decided, ...rest } = before;
      return { ...rest, status: 'sanctioned', sanction: { ...before.sanction, ...reducedTo, appealed: outcome }, lastStepOn: decidedOn };
    }
    case 'ReviewRequested':
      if (before.status === 'open') return { ...before, interimReview: { status: 'requested', requestedOn: event.data.requestedOn } };
      return withSanction(before, { review: 'requested', reviewRequestedOn: event.data.requestedOn });
    case 'ReviewDecided':
      // Only what rested was looked at: the case goes on.
      if (before.status === 'open')
        return before.interimReview ? { ...before, interimReview: { ...before.interimReview, status: 'decided' } } : before;
      if (event.data.outcome === 'confirmed') return withSanction(before, { review: 'confirmed' });
      return closed(before, 'lifted', event.data.decidedOn);
    default:
      return assertUnreachable(event);
  }
};

const withSanction = (before: RunningCase, changes: Partial<Sanction>): RunningCase =>
  'sanction' in before && before.sanction ? { ...before, sanction: { ...before.sanction, ...changes } } : before;

const closed = (before: RunningCase, outcome: CaseOutcome, closedOn: string): RunningCase => {
  if (before.status === 'closed') return before;
  return { ...before, status: 'closed', outcome, closedOn, lastStepOn: closedOn };
};
