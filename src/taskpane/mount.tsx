import { render } from 'preact';
import type { Host } from '../core/workbook/host';
import type { DeskOptions } from './actions/desk';
import { createController, type Controller } from './controller';
import './fluent';
import { loadJobs } from './jobs';
import { rememberedLanguage } from './memory';
import { tellRuleNews } from './rule-news';
import { startState } from './state/state';
import { Store } from './state/store';
import { followSystemTheme } from './theme';
import { Pane } from './views/frame/pane';

/** What a host may offer beside its door. */
export type PaneOptions = Pick<DeskOptions, 'watch' | 'informant' | 'partition'>;

/** Draws the pane into `root` over any host, and keeps it drawn. */
export function mountPane(root: Element, host: Host, options: PaneOptions = {}): Controller {
  const store = new Store(startState(rememberedLanguage()));
  const jobs = loadJobs();
  const controller = createController({ host, store, jobs, ...options });
  const draw = (): void => render(<Pane state={store.state} controller={controller} />, root);
  followSystemTheme();
  root.replaceChildren();
  store.subscribe(draw);
  tellRuleNews(store, jobs, options.partition ?? '');
  draw();
  return controller;
}
