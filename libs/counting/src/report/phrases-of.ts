import type { Language } from '../language.js';
import { english } from './phrases-en.js';
import { french } from './phrases-fr.js';
import type { Phrases } from './phrases.js';

export const phrasesOf = (language: Language): Phrases => (language === 'fr' ? french : english);
