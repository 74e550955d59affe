/** What is wrong with a file that is taken over, or with one of its lines. */
export const importsMessages = {
  IMPORT_HEADINGS_MISSING:
    'The columns {needed} were not found among {found}. Correct the first line of the file, or give a mapping that names them.',
  IMPORT_ENCODING_WRONG: 'The file is not written in {encoding}. Leave the encoding out of the mapping, or name the right one.',
  IMPORT_TOO_LONG: 'The file has more than {most, number} lines. Cut it in several.',
  IMPORT_MAPPING_INVALID: 'The mapping cannot be used at {field}. See the README of the exchange of registers for what it may say.',
  IMPORT_BALANCE_UNREADABLE: 'Line {line, number} of the balance file, column {column}: this is neither a number nor an amount.',
  IMPORT_UNKNOWN: 'No file is waiting under {importId}. Send the file first.',
  IMPORT_HAS_PROBLEMS:
    'The file has {problems, plural, one {1 problem} other {{problems, number} problems}}; nothing was recorded. See them in the dry run, then correct the file or record the valid lines only.',
  IMPORT_BALANCES_DIFFER:
    '{differences, plural, one {1 closing balance differs} other {{differences, number} closing balances differ}} from the file of balances; nothing was recorded. See which in the dry run.',
  IMPORT_NOT_COMPLETED: 'The import {importId} is not over. Wait for its end, or send it again if it was cut short.',
  IMPORT_IN_USE:
    '{entries, plural, one {1 entry} other {{entries, number} entries}} of this import cannot be taken back, because others rest on them: {first}. Take those back first.',
  AMOUNT_UNREADABLE: 'This is not an amount that can be read in one way only. Write it as 1234,50.',
  COUNT_UNREADABLE: 'This is not a whole number from 1.',
  DATE_UNREADABLE: 'This is not a date of the calendar with four digits for the year. Write it as 2026-06-18 or 18/06/2026.',
  REFERENCE_UNREADABLE: 'A reference has letters, digits and - . / : only, 100 at most.',
  KIND_UNKNOWN: 'This is no kind of person: write naturalPerson, minor or legalPerson.',
  METHOD_UNKNOWN: 'This is no way of paying: write transfer, card, cheque, cash, payroll or sepa.',
  MOVEMENT_UNKNOWN: 'This word stands for no movement. Correct it, or say in the mapping what it stands for.',
  CODE_UNREADABLE: 'A code of the rulebook begins with a letter and has letters, digits and dashes only.',
  CELL_MISSING: 'This cell is empty, and the movement needs it.',
  MEMBER_NUMBER_UNKNOWN: 'Nobody has number {memberNumber, number} by then. Add a line that admits this person, or correct the number.',
  UNIT_VALUE_DIFFERS:
    'A share was worth {nominalCents} by the rules of that day, and not {unitCents}. Correct the line, or adopt the rulebook of that time.',
  SHARE_CLASS_MISSING: 'There are several classes of shares by then: {classes}. Say which.',
  MOVEMENT_REPEATED: 'Line {earlier, number} says the very same. Leave one out, or give each the reference of its paper.',
  MOVEMENT_KNOWN: 'The register holds this very movement already. Leave the line out.',
  REFERENCE_OF_ANOTHER:
    'This reference and member number {memberNumber, number} do not go together elsewhere in the file: it may be the same person twice.',
  NAME_DIFFERS: 'Number {memberNumber, number} is somebody of another name. Correct the number, or the name.',
  NOTHING_TO_CANCEL: 'There is no unpaid subscription of {quantity, number} shares to cancel.',
};
