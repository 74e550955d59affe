/**
 * The code on a letter opens this page with the code behind the hash sign, which browsers never send to a server: it is put into the field
 * and taken out of the address.
 */
export const takeCodeFromLetter = (): void => {
  const form = document.querySelector<HTMLFormElement>('form[data-code]');
  const field = form?.querySelector<HTMLInputElement>('input[name="code"]');
  const code = decodeURIComponent(location.hash.slice(1));
  if (!form || !field || !/^[\dA-Za-z-]{16,24}$/.test(code)) return;
  field.value = code;
  history.replaceState(null, '', location.pathname + location.search);
  form.querySelector('button')?.focus();
};
