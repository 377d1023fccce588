// An editor takes Tab as a character. After Esc it is the way to the next stop, as everywhere else.
export function freeTab(page) {
  let leaving = false;
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && leaving && event.target.closest('.CodeMirror')) {
        event.stopImmediatePropagation();
      }
      if (event.key !== 'Shift') {
        leaving = event.key === 'Escape';
      }
    },
    true,
  );
}

/** Names for those who do not see where an editor stands; what scrolls in it can be reached. */
export function nameEditors() {
  for (const text of document.querySelectorAll('.CodeMirror-scroll')) {
    text.tabIndex = 0;
  }
  for (const field of document.querySelectorAll('.CodeMirror textarea')) {
    const place = field.closest('section');
    field.setAttribute('aria-label', `${place?.getAttribute('aria-label') ?? 'Editor'}; Esc, then Tab leaves it`);
  }
}
