import { useEffect, useRef, type RefObject } from 'react';
import { combinationOf, isForTyping } from './combination.js';
import { areKeysOn } from './key-choice.js';

/** What keys do, by their combination. */
export type Keys = Readonly<Record<string, () => void>>;

/** Answers to a key press, or leaves it to what was there before. */
type Listener = (event: KeyboardEvent, combination: string) => boolean;

/** Everything that listens, the page after the frame: what came last is asked first. */
const listeners: Listener[] = [];

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Enter belongs to the button or link that has the focus. */
const isPressed = (target: EventTarget | null, combination: string): boolean =>
  combination === 'Enter' && target instanceof HTMLElement && /^(A|BUTTON|SUMMARY)$/.test(target.tagName);

const hear = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || !areKeysOn()) return;
  const combination = combinationOf(event);
  if (isForTyping(combination) && isTypedInto(event.target)) return;
  if (isPressed(event.target, combination)) return;
  if ([...listeners].reverse().some((listener) => listener(event, combination))) event.preventDefault();
};

const listen = (listener: Listener): (() => void) => {
  if (listeners.length === 0) window.addEventListener('keydown', hear);
  listeners.push(listener);
  return () => {
    listeners.splice(listeners.indexOf(listener), 1);
    if (listeners.length === 0) window.removeEventListener('keydown', hear);
  };
};

/**
 * Has keys do something while this is shown.
 * @param within  only while the focus is in it; anywhere when absent
 */
export const useKeys = (keys: Keys, within?: RefObject<HTMLElement | null>): void => {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(
    () =>
      listen(({ target }, combination) => {
        const act = current.current[combination];
        if (!act || (within && !(target instanceof Node && within.current?.contains(target)))) return false;
        act();
        return true;
      }),
    [within],
  );
};
