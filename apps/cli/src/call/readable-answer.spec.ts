import { readableAnswer } from './readable-answer.js';

it('a page is told with its clocks first, then as a table without columns nobody has anything in', () =>
  expect(
    readableAnswer({
      number: 7,
      asOf: '2025-12-31',
      items: [
        { memberNumber: 1, name: { familyName: 'Dupré', givenName: null }, suspended: [], college: null },
        { memberNumber: 12, name: null, suspended: ['vote', 'stand'], college: null },
      ],
    }),
  ).toBe(
    [
      'number: 7',
      'asOf: 2025-12-31',
      '',
      'items',
      'memberNumber  name.familyName  suspended',
      '           1  Dupré',
      '          12                   vote, stand',
    ].join('\n'),
  ));

it('what lies within is named with what it lies in', () =>
  expect(readableAnswer({ capital: { paidUpCents: 300 } })).toBe('capital.paidUpCents: 300'));

it('what was said as text stays text', () => expect(readableAnswer('4 2\n0')).toBe('4 2\n0'));

it('what holds something else in every row stands in one cell, at the end', () => {
  const entry = (type: string, ...names: readonly string[]) => ({
    data: Object.fromEntries(names.map((name) => [name, { of: type }])),
    type,
  });
  expect(readableAnswer([entry('Opened', 'a', 'b', 'c', 'd', 'e'), entry('Notified', 'f', 'g', 'h', 'i')])).toBe(
    [
      'type      data',
      'Opened    a.of Opened, b.of Opened, c.of Opened, d.of Opened, e.of Opened',
      'Notified  f.of Notified, g.of Notified, h.of Notified, i.of Notified',
    ].join('\n'),
  );
});
