/** A note beside what it is about: the label in its own column, the text wrapped beside it. */
import type { Screen } from '../terminal/screen';
import { padEnd, width } from '../terminal/text';
import { wrap } from '../terminal/wrap';

/** Labels past this width get their own line, so that one long sheet name does not squeeze every text. */
const WIDEST_LABEL = 26;
const INDENT = '  ';
const GAP = 2;

/** The width of a label column that fits `labels`. */
export function labelWidth(labels: readonly string[], widest = WIDEST_LABEL): number {
  return Math.max(0, ...labels.map(width).filter((each) => each <= widest));
}

/** The width of the column beside it. */
export function textWidth(labelColumns: number, screen: Screen): number {
  return screen.columns - INDENT.length - labelColumns - GAP;
}

/** Prints `label` and, in the column beside it, each of `texts` on a new line. The end `dimmed` is printed dim. */
export function hanging(
  label: string,
  texts: readonly string[],
  labelColumns: number,
  screen: Screen,
  dimmed = '',
): string[] {
  const margin = INDENT + ' '.repeat(labelColumns + GAP);
  const lines = texts
    .flatMap((text) => wrap(text, textWidth(labelColumns, screen)))
    .map((line) =>
      dimmed !== '' && line.endsWith(dimmed) ? line.slice(0, -dimmed.length) + screen.paint(dimmed, 'dim') : line,
    );
  const labels =
    width(label) > labelColumns ? wrap(label, screen.columns - INDENT.length) : [padEnd(label, labelColumns)];
  const shown = labels.map((line) => INDENT + screen.paint(line, 'cyan'));
  if (lines.length === 0) return shown.map((line) => line.trimEnd());
  if (width(label) > labelColumns) return [...shown, ...lines.map((line) => margin + line)];
  const [first = '', ...rest] = lines;
  return [`${shown.join('')}${' '.repeat(GAP)}${first}`, ...rest.map((line) => margin + line)];
}
