/** What is wrong with one field of a request, by the constraint it breaks. */
export const fieldMessages = {
  FIELD_ARRAY_MAX_SIZE: 'This list is too long.',
  FIELD_IS_ARRAY: 'This is a list of values.',
  FIELD_IS_BOOLEAN: 'This is true or false.',
  FIELD_IS_CHOICE: 'This is one answer, or a list of 500 marks at most, each of 1 to 100 characters.',
  FIELD_IS_IN: 'This value is not one of those that can be chosen; /api/openapi.json lists them.',
  FIELD_IS_INT: 'This is a whole number.',
  FIELD_IS_ISO8601: 'This is an instant in UTC, such as 2026-06-18T18:00:00Z.',
  FIELD_IS_LENGTH: 'This text is too short or too long.',
  FIELD_IS_OBJECT: 'This is an object.',
  FIELD_IS_STRING: 'This is a text.',
  FIELD_IS_UUID: 'This is a UUID, such as 5f0f7b7e-8d1c-4f3a-9a70-0d7b9a1f2c3d.',
  FIELD_MATCHES: 'This is not written the way it has to be; /api/openapi.json shows an example.',
  FIELD_MAX: 'This number is too large.',
  FIELD_MAX_LENGTH: 'This text is too long.',
  FIELD_MIN: 'This number is too small.',
  FIELD_WHITELIST_VALIDATION: 'There is no such field. Check its spelling, or leave it out.',
};
