/** What is said to those who sign in, and about accounts. */
export const accountsMessages = {
  SIGN_IN_REFUSED: 'The name and the password do not belong together. Check both, or ask your cooperative for a new letter.',
  SIGN_IN_BUSY: 'Very many people are signing in at this moment. Wait half a minute, then try again.',
  TOO_MANY_ATTEMPTS: 'There were too many attempts. Wait {retryAfter} seconds, then try again; a letter or a passkey lets you in now.',
  ACCOUNT_LOCKED: 'This account is closed for the time being. Please speak to your cooperative.',
  ACCOUNT_UNKNOWN: 'There is no account {accountId}. It may have been closed.',
  LOGIN_NAME_TAKEN: 'The name {loginName} is somebody else’s. Choose another.',
  SESSION_UNKNOWN: 'This session is over already.',
  CODE_UNKNOWN: 'No letter carries this code. Check it against the paper; if you had several letters, the last one counts.',
  CODE_EXPIRED: 'This letter was good until {expiredAt}. Ask your cooperative for a new one.',
  CODE_USED:
    'This code opened the door on {usedAt}, and opens it once only. If that was you, use what you chose then; if not, tell your cooperative today.',
  PASSWORD_TOO_SHORT: 'A password has at least {shortest} signs. Four words of your own are enough: no figures or signs are needed.',
  PASSWORD_TOO_LONG: 'A password has at most {longest} signs. Shorten it.',
  PASSWORD_COMMON: 'This is one of the first things a stranger would try. Take four words that have nothing to do with each other.',
  PASSWORD_ABOUT_YOURSELF:
    'Your name or number is most of this password, and others know them. Take words that have nothing to do with you.',
  SESSION_NEEDED: 'This is for people who have signed in, not for programs with a token.',
  TOKEN_UNKNOWN: 'There is no token {tokenId}. It may have expired or been ended.',
  LINK_OVER: 'This link was used, is more than a quarter of an hour old, or was replaced by a later one. Have another sent to you.',
  SET_UP_CODE_UNKNOWN: 'This is not the code the server printed last when it started. Look at its output, or at access/set-up-code.',
  SET_UP_OVER: 'There is an operator already. Ask her for an account.',
  RESET_NEEDED:
    'These members can sign in already: {memberNumbers}. Two persons have to reset their accounts first, so that nobody votes in their place alone.',
  RESET_UNKNOWN: 'There is no reset {resetId}. Check its number, or ask for one.',
  RESET_EXISTS: 'Another reset was asked for under {resetId}. Use a number of its own, or none.',
  RESET_BY_SAME_PERSON: 'Whoever asked for the reset does not agree to it as well. A second person has to.',
  RESET_OVER: 'This reset could be agreed to until {until}. Ask for it again.',
  PUBLIC_ADDRESS_NEEDED: 'Letters and mail name the address people use. Set UNEVOIX_PUBLIC_URL, start again, then ask once more.',
};
