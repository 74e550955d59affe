import { storedChoice } from '../preferences/stored-choice.js';

/** Whether keys of the page do anything: they can be switched off (WCAG 2.1.4), for those who speak to their computer. */
export const keyChoice = storedChoice('keys', ['on', 'off']);

export const areKeysOn = (): boolean => keyChoice.read() !== 'off';
