import { render } from 'preact';
import type { Host } from '../core/workbook/host';
import type { DeskOptions } from './actions/desk';
import { keepCloseQuestion } from './close-question';
import { createController, type Controller } from './controller';
import './fluent';
import { loadJobs } from './jobs';
import { rememberedPerson } from './memory';
import { rememberChecks } from './remember-checks';
import { tellRuleNews } from './rule-news';
import { startState } from './state/state';
import { Store } from './state/store';
import { preloadScreens } from './views/frame/later-screen';
import { Pane } from './views/frame/pane';

/** What a host may offer beside its door. */
export type PaneOptions = Pick<DeskOptions, 'watch' | 'informant' | 'partition' | 'openPage' | 'closeQuestion'>;

/** Draws the pane into `root` over any host, and keeps it drawn. */
export function mountPane(root: Element, host: Host, options: PaneOptions = {}): Controller {
  const { partition = '', closeQuestion } = options;
  const store = new Store(startState(rememberedPerson()));
  const jobs = loadJobs();
  const controller = createController({ host, store, jobs, ...options });
  const draw = (): void => render(<Pane state={store.state} controller={controller} />, root);
  root.replaceChildren();
  store.subscribe(draw);
  rememberChecks(store, partition);
  tellRuleNews(store, jobs, partition);
  if (closeQuestion) keepCloseQuestion(store, closeQuestion);
  draw();
  preloadScreens();
  void controller.look();
  return controller;
}
