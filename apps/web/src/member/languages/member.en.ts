import { accessEn } from './access.en.js';
import { ballotEn } from './ballot.en.js';
import { fileEn } from './file.en.js';
import { homeEn } from './home.en.js';

/** Every sentence of the pages of a member in English. */
export const memberEn = {
  ...accessEn,
  ...ballotEn,
  ...fileEn,
  ...homeEn,

  'member.offline': 'No connection. What you read here may be old; nothing is recorded until it is back.',
  'offline.title': 'No connection',
  'offline.lead': 'This page could not be brought, and is not kept on your device.',
  'offline.sent':
    'Did you just send something? It is recorded once a page says so, and not before. Go back and send it again when the connection is back: the same form counts once.',
  'offline.home': 'To my first page',
  'session.ends': 'Your session ends in two minutes if you do nothing.',
  'session.stay': 'Stay signed in',
  'session.last': 'It has lasted as long as a session may: sign in again to go on. What you filled in and did not send is lost then.',
  'session.over': 'Your session has ended. What stands on this page stays here; nothing of it can be sent before you sign in again.',
  'member.apply': 'Apply',
  'member.signOut': 'Sign out',
  'member.refused': 'That could not be done',
  'member.back': 'Go back',
} as const;
