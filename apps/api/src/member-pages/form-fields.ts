/** What a form sent: each field once or several times, as HTML forms do. */
export interface FormFields {
  /** the first value; undefined for a field that was not sent, or empty */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** The fields of a form (`application/x-www-form-urlencoded`, WHATWG URL, section 5), or those of a query. */
export const formFields = (body: unknown): FormFields => {
  const sent = new Map(Object.entries(body ?? {}));
  const all = (name: string): readonly string[] => {
    const value: unknown = sent.get(name);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one): one is string => typeof one === 'string' && one !== '');
  };
  return { all, one: (name) => all(name)[0] };
};
