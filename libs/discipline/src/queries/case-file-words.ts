import type { TextName } from '../domain/digests.js';
import type { IncidentEvent } from '../domain/incident.events.js';
import type { ProceedingEvent } from '../domain/proceeding.events.js';

/** In what words a case file is written. */
export interface FileWords {
  readonly title: string;
  readonly member: string;
  readonly entry: string;
  readonly decision: string;
  readonly document: string;
  /** before the instant of an erasure */
  readonly erased: string;
  readonly unknown: string;
  /** between a name and what it stands for */
  readonly colon: string;
  /** how amounts are written (BCP 47) */
  readonly locale: string;
  readonly entries: Readonly<Record<(IncidentEvent | ProceedingEvent)['type'], string>>;
  readonly texts: Readonly<Record<TextName, string>>;
  /** names of what an entry holds; one that is missing here stands as it is */
  readonly fields: Readonly<Record<string, string>>;
  /** codes an entry may hold; others, such as kinds of the rulebook, stand as they are */
  readonly codes: Readonly<Record<string, string>>;
}
