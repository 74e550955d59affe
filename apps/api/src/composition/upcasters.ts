import type { Upcaster } from '#event-store';

/** Every step from an older shape of an event to today's. None yet: each event is in its first version. */
export const upcasters: readonly Upcaster[] = [];
