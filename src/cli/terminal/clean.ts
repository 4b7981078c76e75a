/** The one place where output leaves: text of a file or an argument cannot steer the terminal that shows it. */
import type { Io, Sink } from '../io';
import { isColoured, PAINT } from './screen';
import { STEERING } from './text';

/** Line ends and tabs are the form of pages and tables; paint is ours on a terminal that has colours. */
const CLEANED = new RegExp(`(?<paint>${PAINT})|(?<form>\\r?\\n|\\t)|${STEERING}`, 'gu');
const CLEANED_JSON = new RegExp(`(?!\\n)${STEERING}`, 'gu');

/** The same outputs, with a space for each character that steers; a workbook goes out as it is. */
export function cleanIo(io: Io): Io {
  const { stdout, stderr, env } = io;
  return { ...io, stdout: new CleanSink(stdout, env), stderr: new CleanSink(stderr, env) };
}

class CleanSink implements Sink {
  private readonly hasPaint: boolean;

  constructor(
    private readonly sink: Sink,
    env: Io['env'],
  ) {
    this.hasPaint = isColoured(sink, env);
  }

  get isTTY(): boolean {
    return this.sink.isTTY === true;
  }

  get columns(): number {
    return this.sink.columns ?? 0;
  }

  write(text: string): unknown {
    return this.sink.write(
      text.replace(CLEANED, (_, paint: string | undefined, form: string | undefined) => {
        if (form !== undefined) return form;
        return this.hasPaint && paint !== undefined ? paint : ' ';
      }),
    );
  }
}

/** JSON for people and programs, which has an escape for each character that steers: nothing of the value is lost. */
export function jsonText(value: unknown): string {
  return cleaned(JSON.stringify(value, null, 2));
}

/** JSON of one item of a list. The item begins on a new line. */
export function jsonItem(value: unknown): string {
  return `\n${jsonText(value).trimEnd()}`.replaceAll('\n', '\n  ');
}

/** The same on one line. */
export function jsonLine(value: unknown): string {
  return cleaned(JSON.stringify(value));
}

function cleaned(text: string): string {
  const clean = text.replace(CLEANED_JSON, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${clean}\n`;
}
