import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import type { ProceedingEvent } from '../domain/proceeding.events.js';

/** Upper end of what is still believed: above any ledger number. */
export const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/** Upper end of what nothing ends: later than any date. */
export const WITHOUT_END = '9999-12-31';

/** Measures on two clocks: whatever happens to one closes what was believed of it and opens what is known now. */
export const measureRowsIn = (database: Database) => {
  const opens = database.prepare(
    `INSERT INTO measure VALUES (@proceedingId, @measureNumber, @memberId, @measure, @rights, @from, @inForceTo, @countsTo, NULL, @number,
        @number, ${STILL_BELIEVED})`,
  );
  const believedNoMore = database.prepare(
    `UPDATE measure SET known_to = @number WHERE proceeding_id = @proceedingId AND measure_number = @measureNumber AND known_to = ${STILL_BELIEVED}`,
  );
  /** What ended keeps its days until then; what never should have been counts for none. */
  const ends = database.prepare(
    `INSERT INTO measure SELECT proceeding_id, measure_number, member_id, measure, rights, valid_from, min(in_force_to, @endedOn),
        iif(@neverWas, valid_from, min(counts_to, @endedOn)), @endedBy, number, @number, ${STILL_BELIEVED}
      FROM measure WHERE proceeding_id = @proceedingId AND measure_number = @measureNumber AND known_to = @number`,
  );
  const counting = database
    .prepare<[string], number>(
      `SELECT measure_number FROM measure WHERE proceeding_id = ? AND known_to = ${STILL_BELIEVED} AND measure <> 'interim' AND ended_by IS NULL`,
    )
    .pluck();

  const end = (proceedingId: string, measureNumber: number, number: number, endedOn: string, endedBy: string): void => {
    believedNoMore.run({ proceedingId, measureNumber, number });
    const neverWas = Number(endedBy === 'quashed' || endedBy === 'reduced' || endedBy === 'review');
    ends.run({ proceedingId, measureNumber, number, endedOn, endedBy, neverWas });
  };

  return {
    take: ({ type, data, number }: RecordedOneOf<ProceedingEvent>): void => {
      switch (type) {
        case 'InterimMeasureOrdered': {
          const { proceedingId, measureNumber, memberId, rights, from, until } = data;
          const row = { proceedingId, measureNumber, memberId, measure: 'interim', rights: rights.join(' '), from };
          opens.run({ ...row, inForceTo: until, countsTo: until, number });
          break;
        }
        case 'SanctionTookEffect': {
          const { proceedingId, measureNumber, memberId, measure, rights, from, until, expiresOn = WITHOUT_END } = data;
          const row = { proceedingId, measureNumber, memberId, measure, rights: rights.join(' '), from };
          opens.run({ ...row, inForceTo: until ?? expiresOn, countsTo: expiresOn, number });
          break;
        }
        case 'InterimMeasureLifted':
          end(data.proceedingId, data.measureNumber, number, data.liftedOn, 'lifted');
          break;
        case 'SanctionLifted':
          end(data.proceedingId, data.measureNumber, number, data.liftedOn, data.ground);
          break;
        case 'RehabilitationGranted':
          for (const measureNumber of counting.all(data.proceedingId))
            end(data.proceedingId, measureNumber, number, data.grantedOn, 'rehabilitation');
          break;
        default:
          break;
      }
    },
  };
};
