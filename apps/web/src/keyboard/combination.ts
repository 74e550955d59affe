/** What of a key press tells which keys were pressed together. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The keys of a press in one word: `n`, `?`, `Mod+k`, `Mod+Shift+Enter`. `Mod` is Ctrl, and ⌘ on a Mac. The sign a key gives already tells of
 * Shift; keys that give none have it named.
 */
export const combinationOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string => {
  const isSign = key.length === 1;
  return [ctrlKey || metaKey ? 'Mod' : '', altKey ? 'Alt' : '', shiftKey && !isSign ? 'Shift' : '', isSign ? key.toLowerCase() : key]
    .filter((part) => part !== '')
    .join('+');
};

/** Keys that write something, or move within it, are left to a control somebody types into. */
export const isForTyping = (combination: string): boolean => !combination.includes('+') && combination !== 'Escape';
