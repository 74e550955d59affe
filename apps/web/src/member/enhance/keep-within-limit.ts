/**
 * A paper with room for so many marks says so when it is full, and takes no more; the server says the same to whoever has no script. A blank
 * vote takes the other marks away, and they take it away.
 */
export const keepWithinLimit = (): void => {
  for (const paper of document.querySelectorAll<HTMLElement>('[data-limit]')) watch(paper, Number(paper.dataset['limit']));
};

const watch = (paper: HTMLElement, limit: number): void => {
  const marks = [...paper.querySelectorAll<HTMLInputElement>('input[name="mark"]')];
  const blank = paper.querySelector<HTMLInputElement>('[data-blank]');
  const told = paper.querySelector<HTMLElement>('[data-limit-reached]');
  paper.addEventListener('change', ({ target }) => {
    if (target === blank && blank?.checked) for (const mark of marks) mark.checked = false;
    if (target !== blank && blank) blank.checked = false;
    const chosen = marks.filter(({ checked }) => checked);
    if (chosen.length > limit && target instanceof HTMLInputElement) target.checked = false;
    if (told) told.hidden = chosen.length < limit;
  });
};
