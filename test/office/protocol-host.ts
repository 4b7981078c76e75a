/**
 * Answers the wire protocol of Office.js from a workbook in memory. Neither Node nor the DOM is used: the same host
 * stands behind the library in Node and behind a task pane in a browser page.
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
  /** Answers the body of one ProcessQuery message. */
  process(requestBodyJson: string): string;
  /**
   * Makes a request to come fail, the `nth` counted from 1 without the library's clean-up. As in Excel, what came before
   * the action that fails stays done: `afterWrites` settings of a property.
   */
  failRequest(nth: number, code: string, afterWrites?: number): void;
}

export interface RequestLog {
  /** Length of the request's and of the response's body in UTF-8 bytes. */
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: readonly Action[];
  readonly error: string | null;
}

export function createProtocolHost(model: WorkbookModel): ProtocolHost {
  const references = new Map<string, Remote>();
  const faults: Fault[] = [];
  const log: RequestLog[] = [];

  function process(requestBodyJson: string): string {
    const body = JSON.parse(requestBodyJson) as RequestBody;
    const bytes = utf8Length(requestBodyJson);
    const isCleanUp = body.Actions.every(
      (action) => action.Name.startsWith('_') || action.ActionType === ActionType.Instantiate,
    );
    const fault = isCleanUp ? undefined : dueFault();
    let response: ResponseBody =
      bytes > PAYLOAD_LIMIT ? failed('RequestPayloadSizeLimitExceeded') : run(model, body, references, fault);
    let json = JSON.stringify(response);
    if (utf8Length(json) > PAYLOAD_LIMIT) {
      response = failed('ResponsePayloadSizeLimitExceeded');
      json = JSON.stringify(response);
    }
    if (!isCleanUp) {
      const error = response.Error?.Code ?? null;
      log.push({ bytes, responseBytes: utf8Length(json), actions: body.Actions, error });
    }
    return json;
  }

  function dueFault(): Fault | undefined {
    for (const fault of faults) fault.nth -= 1;
    const index = faults.findIndex((fault) => fault.nth === 0);
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  }

  return {
    model,
    log,
    process,
    failRequest: (nth, code, afterWrites = 0) => void faults.push({ nth, code, afterWrites }),
  };
}

interface Fault {
  nth: number;
  readonly code: string;
  readonly afterWrites: number;
}

function failed(code: string): ResponseBody {
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
      if (action.ActionType === ActionType.SetProperty) written += 1;
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
