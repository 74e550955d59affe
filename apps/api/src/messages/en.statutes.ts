/** What the rulebook and the accounts say. */
export const statutesMessages = {
  RULE_INVALID: 'The rule {path} cannot be adopted as it stands. Its limit: {source}.',
  NO_RULEBOOK_IN_FORCE: 'No rulebook was in force on {date}. Adopt one that applies from then on.',
  RULEBOOK_VERSION_UNKNOWN: 'There is no version {version} of the rulebook. See /api/rulebook for those there are.',
  ACCOUNTS_INVALID: 'The field {field} of the accounts cannot be right. Check it against the balance sheet.',
  ACCOUNTS_ALREADY_APPROVED: 'The accounts of {year} are already approved, and what an assembly approved stands.',
  ACCOUNTS_NOT_APPROVED: 'The accounts of {year} are not approved yet. The assembly approves them first.',
  ACCOUNTS_MISSING: 'What a share is worth follows from the accounts of {year}, which are not approved yet. Record their approval first.',
  APPROPRIATION_INVALID: 'The field {field} does not fit the result of the year or its rules. Its limit: {source}.',
};
