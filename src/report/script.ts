/**
 * What the page does: filters by kind, and leads from a fact to its words and back. It reads numbers from attributes
 * and never writes text of a release as markup.
 */
export const SCRIPT = `
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const reveal = (release, numbers, focus) => {
  all('mark.now', release).forEach((mark) => mark.classList.remove('now'));
  const wanted = new Set(numbers);
  let first;
  for (const mark of all('mark', release))
    if (mark.dataset.facts.split(' ').some((number) => wanted.has(number))) {
      mark.classList.add('now');
      first ??= mark;
    }
  for (const button of all('.facts button', release)) {
    const open = wanted.has(button.dataset.fact);
    button.setAttribute('aria-expanded', String(open));
    button.nextElementSibling.hidden = !open;
  }
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (focus === 'text' && first) first.scrollIntoView({ block: 'center', behavior });
  if (focus === 'fact') {
    const button = all('.facts button', release).find(({ dataset }) => wanted.has(dataset.fact));
    if (button) {
      button.scrollIntoView({ block: 'nearest', behavior });
      button.focus({ preventScroll: true });
    }
  }
};
document.addEventListener('click', ({ target }) => {
  const release = target.closest('.release');
  const button = target.closest('.facts button');
  const mark = target.closest('mark:not(.off)');
  const to = target.closest('.to');
  if (to) reveal(release, [to.dataset.fact], 'text');
  else if (button) reveal(release, button.getAttribute('aria-expanded') === 'true' ? [] : [button.dataset.fact], 'text');
  else if (mark) reveal(release, mark.dataset.facts.split(' '), 'fact');
});
document.addEventListener('change', () => {
  const shown = new Set(all('#kinds input:checked').map(({ value }) => value));
  for (const item of all('.facts > li')) item.hidden = !shown.has(item.dataset.kind);
  for (const mark of all('mark')) {
    const kind = mark.dataset.kinds.split(' ').find((each) => shown.has(each));
    mark.className = kind ?? 'off';
  }
});
document.addEventListener('keydown', ({ key, target }) => {
  if (!target.matches('.facts button') || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  const buttons = all('.facts > li:not([hidden]) > button', target.closest('.facts'));
  const next = buttons[buttons.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
  if (next) next.focus();
});
document.addEventListener('keydown', (event) => {
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.matches('.facts button')) event.preventDefault();
});
`;
