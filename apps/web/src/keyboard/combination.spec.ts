import { combinationOf, isForTyping } from './combination.js';

const press = (key: string, ...with_: readonly ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) => ({
  key,
  ctrlKey: with_.includes('ctrlKey'),
  metaKey: with_.includes('metaKey'),
  altKey: with_.includes('altKey'),
  shiftKey: with_.includes('shiftKey'),
});

describe('keys pressed together', () => {
  it.each([
    [press('n'), 'n'],
    [press('?', 'shiftKey'), '?'],
    [press('k', 'ctrlKey'), 'Mod+k'],
    [press('K', 'metaKey'), 'Mod+k'],
    [press('Enter', 'ctrlKey', 'shiftKey'), 'Mod+Shift+Enter'],
    [press('ArrowDown', 'altKey'), 'Alt+ArrowDown'],
  ])('%j are %s', (pressed, name) => expect(combinationOf(pressed)).toBe(name));

  it('never take a letter, an arrow or Enter from somebody who types', () =>
    expect(['n', '/', 'ArrowDown', 'Enter'].every(isForTyping)).toBe(true));

  it('reach the page from any field with Ctrl or Escape', () => expect(['Mod+k', 'Mod+Enter', 'Escape'].some(isForTyping)).toBe(false));
});
