/** The basis of a verdict: which settings, and what they leave out. */
import type { CheckReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';

export function settingsLines({ settings: { source, message } }: CheckReport, screen: Screen): string[] {
  return wrap(plain(message), screen.columns).map((line) =>
    screen.paint(line, source === 'default' ? 'dim' : 'yellow'),
  );
}
