/** What is said of the day that is looked at, and of what was known then. */
export const clocksEn = {
  'clocks.label': 'Another day than today',
  'clocks.open': 'View another date',
  'clocks.hint': 'What was true on a day, as it was known on a day: what was recorded later is left out. Empty fields mean now.',
  'clocks.show': 'View',
  'clocks.asOf': 'View at {date}',
  'clocks.todayAs': 'View of today',
  'clocks.knownOn': 'as known on {date}.',
  'clocks.knownAt': 'as known at ledger entry {number, number}.',
  'clocks.knownNow': 'as known now.',
  'clocks.noActs': 'Nothing is recorded from here: come back to now first.',
  'clocks.compare': 'Compare with now',
  'clocks.today': 'Back to now',
  'clocks.on': 'On the day',
  'clocks.known': 'As known on',
  'clocks.always': 'Always as it is now, whatever the date viewed.',
} as const;
