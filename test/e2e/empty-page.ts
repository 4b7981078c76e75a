/** The script of a page that draws one heading with Preact once Office.js is ready: the least that any pane costs. */
import { h, render } from 'preact';

void Office.onReady().then(() => {
  const root = document.getElementById('pane');
  root?.replaceChildren();
  if (root) render(h('h1', null, 'Ready'), root);
});
