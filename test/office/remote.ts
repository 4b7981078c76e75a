/** An object of Excel's as the wire sees it: properties to query and set, methods to call, other objects to reach. */
import { OfficeError, type QueryInfo } from './wire';

export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** Names are Excel's own, in PascalCase. */
export interface Remote {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly objects?: Readonly<Record<string, () => Remote>>;
  /** A method answers plain data, another object, or null for a `…OrNullObject` that is not there. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly Remote[];
  readonly item?: (key: unknown) => Remote;
  /** How the client finds it again in its collection. */
  readonly id?: string;
  /** Ranges are held by reference: the client addresses them by it from then on. */
  readonly isReferenced?: boolean;
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Answers a load: the selected properties, of the items too if it is a collection. */
export function query(remote: Remote, info: QueryInfo | undefined): unknown {
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])].map((path) => path.split('/'));
  return answer(remote, paths);
}

function answer(remote: Remote, paths: readonly (readonly string[])[]): unknown {
  const inner = paths.map((path) => (path[0]?.toLowerCase() === 'items' ? path.slice(1) : path));
  if (remote.items) return { _Items: remote.items().map((item) => describe(item, inner)) };
  return describe(remote, inner);
}

function describe(remote: Remote, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const result: Record<string, unknown> = identity(remote);
  const heads = new Map<string, (readonly string[])[]>();
  for (const [head, ...rest] of paths) {
    if (head === undefined) continue;
    const key = head.toLowerCase();
    heads.set(key, [...(heads.get(key) ?? []), rest]);
  }
  if (heads.size === 0) for (const name of Object.keys(remote.scalars ?? {})) heads.set(name.toLowerCase(), []);
  for (const [head, rest] of heads) {
    const scalar = named(remote.scalars, head);
    if (scalar) {
      if (scalar[1].get) result[scalar[0]] = scalar[1].get();
      continue;
    }
    const object = named(remote.objects, head);
    if (!object) throw new OfficeError('InvalidArgument', `${remote.type}.${head}`);
    result[object[0]] = answer(
      object[1](),
      rest.filter((path) => path.length > 0),
    );
  }
  return result;
}

/** What an instantiated object returns about itself, so that the client can address it in its next request. */
export function identity(remote: Remote): Record<string, unknown> {
  return remote.id === undefined ? {} : { Id: remote.id };
}

export function named<T>(table: Readonly<Record<string, T>> | undefined, name: string): [string, T] | null {
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(table ?? {})) if (key.toLowerCase() === wanted) return [key, value];
  return null;
}
