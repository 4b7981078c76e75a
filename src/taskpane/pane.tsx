import { render } from 'preact';
import type { Informant } from '../core/workbook/fact';
import type { Host } from '../core/workbook/host';
import { Controller, type Watch } from './controller';
import './fluent';
import { loadJobs } from './jobs';
import { rememberedLanguage } from './memory';
import { startState } from './state/state';
import { Store } from './state/store';
import { followSystemTheme } from './theme';
import { Pane } from './views/pane';

/** What a host may offer beside its door; the pane does without. */
export interface PaneOptions {
  /** A result then says when it is out of date. */
  readonly watch?: Watch;
  /** Details for support then tell of the host too. */
  readonly informant?: Informant;
}

/** Draws the pane into `root` over any host, and keeps it drawn. */
export function mountPane(root: Element, host: Host, { watch, informant }: PaneOptions = {}): Controller {
  const store = new Store(startState(rememberedLanguage()));
  const controller = new Controller(host, store, loadJobs(), watch, informant);
  const draw = (): void => render(<Pane state={store.state} controller={controller} />, root);
  followSystemTheme();
  root.replaceChildren();
  store.subscribe(draw);
  draw();
  return controller;
}
