import { render } from 'preact';
import type { Informant } from '../core/workbook/fact';
import type { Host } from '../core/workbook/host';
import { Controller, type Watch } from './controller';
import './fluent';
import { CLOCK } from './job-run';
import { loadJobs } from './jobs';
import { rememberedLanguage } from './memory';
import { tellRuleNews } from './rule-news';
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
  /** What is to be put before the keys of the browser's storage. */
  readonly partition?: string;
}

/** Draws the pane into `root` over any host, and keeps it drawn. */
export function mountPane(
  root: Element,
  host: Host,
  { watch, informant, partition = '' }: PaneOptions = {},
): Controller {
  const store = new Store(startState(rememberedLanguage()));
  const jobs = loadJobs();
  const controller = new Controller(host, store, jobs, watch, informant, CLOCK, {
    now: () => new Date(),
    partition,
  });
  const draw = (): void => render(<Pane state={store.state} controller={controller} />, root);
  followSystemTheme();
  root.replaceChildren();
  store.subscribe(draw);
  tellRuleNews(store, jobs, partition);
  draw();
  return controller;
}
