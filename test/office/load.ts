/** The real @microsoft/office-js, loaded in jsdom and answered by our protocol host. Nothing of the library is patched. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import { RICH_API_EVENT, WORKBOOK } from './events';
import type { WorkbookModel } from './model';
import { createProtocolHost, failed, type ProtocolHost } from './protocol-host';

interface Bridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

interface OfficeWindow {
  Office?: unknown;
  Excel: typeof Excel;
  OfficeExtension: {
    readonly ErrorCodes: Readonly<Record<string, string>>;
    Utility: { _synchronousCleanup: boolean };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

export interface LoadedOffice extends ProtocolHost {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: Pick<OfficeWindow['OfficeExtension'], 'ErrorCodes'>;
  readonly Office: typeof Office;
  /** The flags of the last message: 64 asks Excel to wait for the end of cell editing. */
  readonly flags: () => number;
  /** Raises an event of the workbook, and waits until it is handled. */
  tell(type: number, details: object): Promise<void>;
  /** Begins to edit a cell, and returns what ends it: until then Excel answers nothing, or that it is busy. */
  editCell(): () => void;
}

const DELAY_FOR_CELL_EDIT = 64;
/** The type of a message of events, on the bridge. */
const EVENTS = 3;

interface Sent {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

let shared: { window: OfficeWindow; bridge: Bridge } | undefined;

/**
 * A library that talks to `model`, as Excel of the requirement set `ExcelApi` `version`. The library is evaluated once
 * for the process; each call gives it another host.
 */
export function loadOffice(model: WorkbookModel, version = '1.13'): LoadedOffice {
  shared ??= loadLibrary();
  const { window, bridge } = shared;
  const host = createProtocolHost(model);
  let flags = 0;
  /** What waits for the end of editing; null while nobody edits. */
  let waiting: (() => void)[] | null = null;
  bridge.sendMessageToHost = (json) => {
    const sent = JSON.parse(json) as Sent;
    flags = sent.flags;
    const reply = (body: string): void => {
      const message = { statusCode: 200, headers: {}, body };
      const answer = JSON.stringify({ id: sent.id, type: sent.type, flags: sent.flags, message });
      setImmediate(() => bridge.onMessageFromHost?.(answer));
    };
    const process = (): void => void host.process(JSON.stringify(sent.message.body), sent.flags).then(reply);
    if (!waiting) process();
    else if ((sent.flags & DELAY_FOR_CELL_EDIT) !== 0) waiting.push(process);
    else reply(JSON.stringify(failed('InvalidOperationInCellEditMode')));
  };
  const editCell = (): (() => void) => {
    waiting = [];
    return () => {
      const due = waiting ?? [];
      waiting = null;
      for (const process of due) process();
    };
  };
  const tell = async (type: number, details: object): Promise<void> => {
    const entries = [[RICH_API_EVENT, type, WORKBOOK, JSON.stringify(details), 0]];
    bridge.onMessageFromHost?.(JSON.stringify({ id: 0, type: EVENTS, flags: 0, message: { entries } }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const office = {
    context: {
      requirements: requirements(version),
      diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18000.20000' },
      platform: 'PC',
      displayLanguage: 'th-TH',
      contentLanguage: 'th-TH',
    },
  };
  window.Office = office;
  const { Excel: library, OfficeExtension } = window;
  return {
    ...host,
    Excel: library,
    OfficeExtension,
    Office: office as unknown as typeof Office,
    flags: () => flags,
    tell,
    editCell,
  };
}

/** Makes `Excel` and `Office` what our own code sees, as in a task pane. */
export function installOffice(model: WorkbookModel, version?: string): LoadedOffice {
  const office = loadOffice(model, version);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return office;
}

function loadLibrary(): { window: OfficeWindow; bridge: Bridge } {
  const bridge: Bridge = { sendMessageToHost: () => undefined };
  const dom = new JSDOM('<!doctype html>', { url: 'https://localhost/', runScripts: 'outside-only' });
  const window = dom.window as unknown as OfficeWindow & { _richApiNativeBridge: Bridge };
  window._richApiNativeBridge = bridge;
  const library = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  new Script(readFileSync(library, 'utf8')).runInContext(dom.getInternalVMContext());
  // Clean-up is fire-and-forget otherwise, and the number of requests would depend on timing.
  window.OfficeExtension.Utility._synchronousCleanup = true;
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { window, bridge };
}

function requirements(version: string): { isSetSupported(set: string, minimum?: string): boolean } {
  const SETS: Readonly<Record<string, string>> = {
    ExcelApi: version,
    DelayForCellEdit: '1.1',
    RichApiRuntime: '1.1',
    // This copy of the library looks here for what came with ExcelApi 1.17.
    ...(compare(version, '1.17') >= 0 && { ExcelApiOnline: '1.1' }),
  };
  return {
    isSetSupported: (set, minimum = '1.1') => {
      const declared = SETS[set];
      return declared !== undefined && compare(declared, minimum) >= 0;
    },
  };
}

function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
