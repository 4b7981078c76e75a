/**
 * Plays Excel on the web to the frame that the pane runs in: the messages of its frame protocol, to and fro. Runs inside
 * the page, so it stands alone; the workbook is outside, behind `answer`.
 */

/** What the page is given before the frame opens. */
export interface Played {
  /** The pane's address, without its query. */
  readonly pane: string;
  readonly locale: string;
  /** Requirement sets and versions, as Excel declares them. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** What the page offers to the test. */
export interface PlayedExcel {
  /** Presses a ribbon button: `functionName` of the manifest. */
  invoke(functionName: string): void;
  /** `event.completed()` of commands, so far. */
  readonly completed: () => number;
  /** Tells the pane of an event of the workbook's, as the wire has it: its number, its target and its arguments. */
  emit(type: number, target: string, details: unknown): void;
  /** How often Tab led out of the pane, back to Excel. */
  readonly tabbedOut: () => number;
}

declare global {
  interface Window {
    excel: PlayedExcel;
    /** The workbook's answer to the body of a ProcessQuery, sent with those flags. */
    answer(body: string, flags: number): Promise<string>;
  }
}

export function playExcel({ pane, locale, requirements }: Played): void {
  const PROCESS_QUERY = 93;
  const COMMAND_COMPLETED = 94;
  const TAB_EXIT = 13;
  /** What Excel on the web says of a request as a whole, before anything in it (`RichApiMessageUtility` in office.js). */
  const ENVELOPE_ERRORS: Readonly<Record<string, number>> = {
    InvalidOrTimedOutSession: 5012,
    ActivityLimitReached: 5102,
    RequestPayloadSizeLimitExceeded: 5103,
    ResponsePayloadSizeLimitExceeded: 5104,
  };
  let completed = 0;
  let tabbedOut = 0;
  let lastCommand = 0;
  /** Registered event → the message that asked for it: the address of its answers. */
  const listeners = new Map<string, Message>();

  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType?: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: {
      readonly DdaMethod?: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
      readonly eventId?: unknown;
    } | null;
  }

  const frame = document.createElement('iframe');
  const conversation = 'conv1';
  const query = `_host_Info=Excel$Web$16.00$${locale}$telemetry$$disableLogging$0`;
  frame.name = JSON.stringify({
    baseFrameName: 'f1',
    hostInfo: `Excel|Web|16.00|${locale}|telemetry||disableLogging|0`,
    xdmInfo: `${conversation}|ctl1|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });

  const send = (to: Message, data: unknown, responseType: 0 | 1): void => {
    const reply = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: '1',
      _data: data,
    };
    frame.contentWindow?.postMessage(JSON.stringify(reply), location.origin);
  };

  const listenerTo = (event: string): Message => {
    const listener = [...listeners].find(([name]) => name.toLowerCase().includes(event.toLowerCase()))?.[1];
    if (!listener) throw new Error(`No add-in listens for ${event}: ${[...listeners.keys()].join(', ')}`);
    return listener;
  };

  const appContext = (): unknown => ({
    _id: 'phaen',
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/plan.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '1',
    _appInstanceId: '1',
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: '16.0.18000.00000',
    _featureGates: {},
    _hostCustomMessage: '',
  });

  const execute = async (message: Message): Promise<unknown> => {
    const id = message._data?.DdaMethod?.DispatchId;
    if (id === PROCESS_QUERY) {
      const body = await window.answer(String(message._data?.ArrayData?.[4]), Number(message._data?.ArrayData?.[6]));
      const { Error: failure } = JSON.parse(body) as { Error?: { Code: string } };
      const code = failure && ENVELOPE_ERRORS[failure.Code];
      return code === undefined ? { Error: 0, Version: 1, Data: [200, [], body] } : { Error: code, Version: 1 };
    }
    if (id === COMMAND_COMPLETED) completed += 1;
    return { Error: 0, Version: 1, Data: [] };
  };

  const reply = async (message: Message): Promise<unknown> => {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return appContext();
    if (message._actionName === 'ContextActivationManager_notifyHost') {
      if (JSON.stringify(message._data).includes(`,${TAB_EXIT}`)) tabbedOut += 1;
      return null;
    }
    if (message._actionName === 'executeMethod') return execute(message);
    if (message._actionType === 1 || message._actionType === 2) {
      listeners.set(message._actionName, message);
      return { Error: 0 };
    }
    return null;
  };

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== 0) return;
    void reply(message).then((data) => send(message, data, 0));
  });

  window.excel = {
    completed: () => completed,
    tabbedOut: () => tabbedOut,
    emit: (type, target, details) => {
      const RICH_API_EVENT = 65536;
      send(
        listenerTo('richApiMessage'),
        { ArrayData: [[RICH_API_EVENT, type, target, JSON.stringify(details), 0]] },
        1,
      );
    },
    invoke: (functionName) => {
      const listener = listenerTo('appCommandInvoked');
      lastCommand += 1;
      send(listener, { 0: `cmd${lastCommand}`, 1: functionName, 2: '{"source":{"id":"button"}}' }, 1);
    },
  };

  document.body.style.margin = '0';
  frame.style.cssText = 'border: 0; width: 100vw; height: 100vh; display: block';
  frame.title = 'Phaen';
  frame.src = `${pane}?${query}`;
  document.body.append(frame);
}
