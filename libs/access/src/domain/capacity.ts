import type { Role } from './role.events.js';

/**
 * In what capacity somebody may do something. Roles are granted by an entry; everything else follows from what is recorded already:
 * - `everyone`: whoever asks, without a session
 * - `firstComer`: whoever asks, while nobody was made operator of this ledger
 * - `signedIn`: whoever has an account; whether she may in the case at hand is for the rule itself to say, as with a vote: the frozen roll
 *   and the proxies accepted decide about that
 * - `member`: is a member today
 * - `self`: the request is about herself
 * - `candidate`: stands under the number the request names
 * - `party`: the case is about her
 * - `director`, `overseer`: sits on the board, on the supervisory board
 * - `chair`, `bureau`: chairs the assembly, is on its bureau (chair, scrutineers, secretary)
 * - `author`: wrote the entry the request names, or it is about her
 */
export type Capacity =
  | 'everyone'
  | 'firstComer'
  | 'signedIn'
  | 'member'
  | 'self'
  | 'candidate'
  | 'party'
  | 'director'
  | 'overseer'
  | 'chair'
  | 'bureau'
  | 'author'
  | Role;
