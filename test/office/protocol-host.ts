/**
 * Answers the wire protocol of Office.js from a workbook in memory. Neither Node nor the DOM is used: the same host
 * is behind the library in Node and behind a task pane in a browser page.
 */
import { workbookRemote } from './objects/workbook';
import type { WorkbookModel } from './model';
import { identity, isRemote, named, query, type Remote } from './remote';
import {
  ActionType,
  OfficeError,
  PathType,
  utf8Length,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** Excel on the web takes and gives at most 5 MB at a time (Microsoft, "Resource limits and performance optimization"). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface ProtocolHost {
  readonly model: WorkbookModel;
  /** Every request answered since the last `log.length = 0`, the library's own clean-up left out. */
  readonly log: RequestLog[];
  /** Answers the body of one ProcessQuery message, sent with those flags; at once, unless the answer is withheld. */
  process(requestBodyJson: string, flags?: number): Promise<string>;
  /**
   * Makes a request to come fail, the `nth` counted from 1 without the library's clean-up. As in Excel, what came before
   * the action that fails stays done: `afterWrites` actions that change something.
   */
  failRequest(nth: number, code: string, afterWrites?: number): void;
  /** Has the `nth` request to come carried out, but neither its answer nor that of any later one arrive. */
  loseConnection(nth: number): void;
  /** Has the `nth` request to come carried out, but keeps its answer until the returned function is called. */
  withholdAnswer(nth: number): () => void;
  /** Lets another person do something just before the `nth` request to come. */
  beforeRequest(nth: number, edit: (model: WorkbookModel) => void): void;
}

export interface RequestLog {
  /** Length of the request's and of the response's body in UTF-8 bytes. */
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: readonly Action[];
  readonly error: string | null;
  /** What a failing test prints of it: not all that it carried. */
  toJSON(): string;
}

/** The library says so of a request that may change something. */
const WRITE_FLAG = 1;

export function createProtocolHost(model: WorkbookModel): ProtocolHost {
  const references = new Map<string, Remote>();
  const faults = new Map<number, Fault>();
  const edits = new Map<number, (model: WorkbookModel) => void>();
  const withheld = new Map<number, Promise<void>>();
  const log: RequestLog[] = [];
  let count = 0;
  let lostFrom = Infinity;

  async function process(requestBodyJson: string, flags = 0): Promise<string> {
    const body = JSON.parse(requestBodyJson) as RequestBody;
    if (body.Actions.every(isCleanUp)) return JSON.stringify(run(model, body, references));
    count += 1;
    edits.get(count)?.(model);
    const gate = withheld.get(count);
    const json = carryOut(body, utf8Length(requestBodyJson), flags);
    await gate;
    return json;
  }

  function carryOut(body: RequestBody, bytes: number, flags: number): string {
    let response = answer(body, bytes, flags);
    if (count >= lostFrom) response = failed('ConnectionFailure');
    let json = JSON.stringify(response);
    let responseBytes = utf8Length(json);
    if (responseBytes > PAYLOAD_LIMIT) {
      response = failed('ResponsePayloadSizeLimitExceeded');
      json = JSON.stringify(response);
      responseBytes = utf8Length(json);
    }
    log.push(logged(body, bytes, responseBytes, response.Error?.Code ?? null));
    return json;
  }

  function answer(body: RequestBody, bytes: number, flags: number): ResponseBody {
    if (count > lostFrom) return failed('ConnectionFailure');
    if (bytes > PAYLOAD_LIMIT) return failed('RequestPayloadSizeLimitExceeded');
    if (model.isViewOnly && (flags & WRITE_FLAG) !== 0) return failed('AccessDenied');
    return run(model, body, references, faults.get(count));
  }

  return {
    model,
    log,
    process,
    failRequest: (nth, code, afterWrites = 0) => void faults.set(count + nth, { code, afterWrites }),
    loseConnection: (nth) => void (lostFrom = count + nth),
    withholdAnswer: (nth) => {
      let release = (): void => undefined;
      withheld.set(count + nth, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    beforeRequest: (nth, edit) => void edits.set(count + nth, edit),
  };
}

function logged(
  { Actions: actions }: RequestBody,
  bytes: number,
  responseBytes: number,
  error: string | null,
): RequestLog {
  const toJSON = (): string => `${actions.length} actions in ${bytes} bytes: ${error ?? `${responseBytes} bytes`}`;
  return { bytes, responseBytes, actions, error, toJSON };
}

interface Fault {
  readonly code: string;
  readonly afterWrites: number;
}

/** Whether the library only tidies up after itself. */
function isCleanUp({ Name, ActionType: type }: Action): boolean {
  return Name.startsWith('_') || type === ActionType.Instantiate;
}

/** Whether an action changes something. Something is added by the action that makes its object known to the library. */
function isWrite({ ActionType: type, Name, ObjectPathId }: Action, paths: RequestBody['ObjectPaths']): boolean {
  if (type === ActionType.SetProperty) return true;
  if (type === ActionType.Method) return !/^(Get|Suspend|_)/.test(Name);
  return type === ActionType.Instantiate && paths[String(ObjectPathId)]?.Name === 'Add';
}

export function failed(code: string): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: '', HttpStatusCode: 400 } };
}

/** Runs the actions in their order; as in Excel, what came before the one that fails stays done. */
function run(model: WorkbookModel, body: RequestBody, references: Map<string, Remote>, fault?: Fault): ResponseBody {
  const paths = new Map<number, Remote | null>();
  const results: ActionResult[] = [];
  const traces: number[] = [];

  function resolve(id: number): Remote | null {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new OfficeError('InvalidObjectPath', String(id));
    const remote = reach(path);
    paths.set(id, remote);
    return remote;
  }

  function reach(path: ObjectPath): Remote | null {
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Global) return workbookRemote(model);
    if (path.ObjectPathType === PathType.New) return { type: path.Name };
    if (path.ObjectPathType === PathType.Reference) return references.get(path.Name) ?? invalid(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) {
      const property = named(parent.objects, path.Name);
      return property ? property[1]() : invalid(`${parent.type}.${path.Name}`);
    }
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      if (!parent.item) return invalid(parent.type);
      return parent.item(args[0]);
    }
    const value = call(parent, path.Name, args);
    return isRemote(value) ? value : null;
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === 'number' && id > 0 ? resolve(id) : value;
    });
  }

  function perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) {
      traces.push(action.Id);
      return null;
    }
    const remote = resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) return remote === null ? null : handle(remote, references);
    if (action.Name.startsWith('_')) return null;
    if (remote === null) {
      if (action.ActionType === ActionType.Query) return null;
      throw new OfficeError('ItemNotFound', action.Name);
    }
    if (action.ActionType === ActionType.Query) return query(remote, action.QueryInfo);
    const args = argumentsOf(action.ArgumentInfo);
    if (action.ActionType === ActionType.SetProperty) {
      const scalar = named(remote.scalars, action.Name);
      if (!scalar?.[1].set) return invalid(`${remote.type}.${action.Name}`);
      scalar[1].set(args[0]);
      return null;
    }
    if (action.ActionType === ActionType.Method) return call(remote, action.Name, args);
    return invalid(`action ${String(action.ActionType)}`);
  }

  let written = 0;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (fault && written >= fault.afterWrites) throw new OfficeError(fault.code);
      results.push({ ActionId: action.Id, Value: perform(action) });
      if (isWrite(action, body.ObjectPaths)) written += 1;
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      const { code, message, location } = error;
      const detail = { Code: code, Message: message, Location: location, HttpStatusCode: 400, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: detail };
    }
  }
  return { Results: results, TraceIds: traces };
}

function call(remote: Remote, name: string, args: readonly unknown[]): unknown {
  const method = named(remote.methods, name);
  return method ? method[1](...args) : invalid(`${remote.type}.${name}`);
}

function handle(remote: Remote, references: Map<string, Remote>): Record<string, unknown> {
  if (!remote.isReferenced) return identity(remote);
  const id = `ref${String(references.size + 1)}`;
  references.set(id, remote);
  return { _ReferenceId: id };
}

function invalid(location: string): never {
  throw new OfficeError('ApiNotFound', location);
}
