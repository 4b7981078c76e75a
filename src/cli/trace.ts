/** Errors as they go to support. */
import { HostError } from '../core/workbook/host';

/** A line of a stack: a function's name, which may be absent, then its file, line and column. */
const FRAME = /^\s+at (?:async )?(?:(.+) \()?(.*?):(\d+:\d+)\)?$/;
/** A code of ours or of the system's: `not-found`, `ENOENT`. */
const CODE = /^[A-Za-z][\w-]{0,40}$/;
const FUNCTION = /^[\w$.<>#[\] ]+$/;

/**
 * What kind of error it is, the host's code and detail, and where in our code it came from. Its message is left out, for
 * it may quote a cell, and so are the folders of this machine, which name its user.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error}\n`;
  return `${[kindOf(error), ...frames(error).map((frame) => `  at ${frame}`)].join('\n')}\n`;
}

function kindOf(error: Error): string {
  if (error instanceof HostError) return `${error.name} ${error.message}`;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && CODE.test(code) ? `${error.name} ${code}` : error.name;
}

function frames({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message) + message.length;
  return stack
    .slice(start)
    .split('\n')
    .flatMap((line) => {
      const [, name = '', file = '', place = ''] = FRAME.exec(line) ?? [];
      if (place === '') return [];
      const at = `${file.replace(/^.*[\\/]/, '')}:${place}`;
      return FUNCTION.test(name) ? `${name} (${at})` : at;
    });
}
