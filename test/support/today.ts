import { dateIn } from '#kernel';
import { plainCooperativeRules } from '#statutes';

/** Today where the cooperatives of these tests are: for an hour or two after their midnight, UTC is still at the day before. */
export const today = dateIn(plainCooperativeRules.timeZone, new Date().toISOString());
