/** Everything in the pane that Tab stops at. Fluent's own are named: their inner buttons stand in shadow trees. */
const STOPS = 'a[href], button:not([disabled]), input, select, summary, fluent-button:not([disabled]), fluent-checkbox';

/**
 * Keeps Tab the browser's. In Excel on the web, Office.js moves the focus itself, through a list of elements that knows
 * neither shadow trees nor a heading that has caught the focus: it would leave the pane instead. At the pane's first and
 * last stop it is let through, for it is Office.js that hands the focus back to Excel.
 */
export function keepTabOrder(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...document.querySelectorAll(STOPS)];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (edge && event.target !== edge) event.stopPropagation();
  });
}
