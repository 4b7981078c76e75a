/** Where the pane meets Excel. Nothing else in the pane knows that Excel or Office.js is there. */
import { render } from 'preact';
import { associateCommands } from './ribbon';
import type { Sentence } from '../core/messages/language';
import { PROBLEMS } from '../core/messages/problems';
import { createExcelHost } from '../excel';
import type { Controller } from './controller';
import { rememberedLanguage } from './memory';
import { mountPane } from './mount';
import { keepTabOrder } from './tab-order';
import './taskpane.css';
import { Blocked } from './views/frame/blocked';
import { FRAME } from './words/frame';

const root = document.getElementById('pane');
if (root) open(root);

function open(root: Element): void {
  // The script may come from Microsoft's servers: a closed or broken network leaves us without it.
  if (typeof Office === 'undefined') block(root, FRAME.notLoadedTitle, FRAME.notLoadedHelp);
  else associateCommands(Office.onReady().then((info) => start(root, info.host)));
}

/** The pane over Excel; null if there is no Excel that can run it, which the page then says. */
function start(root: Element, host: Office.HostType | null): Controller | null {
  if (host !== Office.HostType.Excel) return block(root, FRAME.outsideTitle, FRAME.outsideHelp);
  const excel = createExcelHost();
  if (!excel.capabilities().isNewEnough) return block(root, FRAME.problemTitle, PROBLEMS['excel-too-old']);
  keepTabOrder();
  const controller = mountPane(root, excel, {
    watch: (onEdited) => excel.watch(onEdited),
    informant: excel,
    openPage,
    ...(supports('SharedRuntime', '1.2') && { closeQuestion }),
    // Only browsers that keep a storage for each embedding site have one.
    partition: (Office.context as Partial<Office.Context>).partitionKey ?? '',
  });
  // Without a shared runtime the ribbon can only open the pane, so opening it is the request.
  if (!supports('SharedRuntime', '1.1')) void controller.check();
  return controller;
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** In the person's own browser, if Excel can open it; else in a window of the one that Excel runs in. */
function openPage(address: string): void {
  if (supports('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
}

async function closeQuestion(isAsked: boolean): Promise<void> {
  const { beforeDocumentCloseNotification: question } = Office.addin;
  await (isAsked ? question.enable() : question.disable());
}

function block(root: Element, title: Sentence, help: Sentence): null {
  root.replaceChildren();
  render(<Blocked language={rememberedLanguage()} title={title} help={help} />, root);
  return null;
}
