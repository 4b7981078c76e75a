import { useId } from 'preact/hooks';
import type { FillLine } from '../../../core/quarters/lines';
import { isAnswer, quartersOf } from '../../state/fill/answers';
import type { Preview } from '../../state/state';
import { FILL } from '../../words/fill';
import { placeKey, useController } from '../shared/context';
import { useMore } from '../shared/use-more';
import { useGradually } from './use-gradually';
import { LineRowView } from './line-row';

/** More than most offices have projects; of a merged plan the rest is a press away. */
const PAGE = 100;

export interface LinesProps {
  readonly screen: Preview;
  readonly lines: readonly FillLine[];
}

/** Lines of the preview, a page at a time. */
export function LineList({ screen, lines }: LinesProps) {
  const { shown, more } = useMore(lines.length, PAGE, FILL.showMore);
  const drawn = useGradually(Math.min(shown, lines.length));
  const sheets = new Set(screen.preview.lines.flatMap(({ rows }) => rows.map(({ source }) => source.sheet)));
  const [sheet = null] = sheets.size === 1 ? sheets : [];
  return (
    <>
      <ul class="lines">
        {lines.slice(0, drawn).map((line, index) => (
          // Lines that cannot be chosen may share their cells.
          <Line key={line.obstacle === null ? line.id : index} screen={screen} line={line} sheet={sheet} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface LineProps {
  readonly screen: Preview;
  readonly line: FillLine;
  readonly sheet: string | null;
}

/** What is chosen as one, with its tick: a project, or all the projects that share a cell. */
function Line({ screen, line, sheet }: LineProps) {
  const controller = useController();
  const id = useId();
  const quarters = quartersOf(screen, line);
  const canTick = line.obstacle === null;
  const isChosen = canTick && screen.chosen.has(line.id) && isAnswer(line, quarters);
  return (
    <li class={isChosen ? 'line line-chosen' : 'line'}>
      {canTick && (
        <fluent-checkbox
          id={id}
          checked={isChosen}
          disabled={!isAnswer(line, quarters)}
          onChange={() => controller.choose([line.id], !isChosen)}
        />
      )}
      <div class="line-rows">
        {line.rows.map((row, index) => (
          <LineRowView
            key={index}
            line={line}
            row={index}
            chosen={quarters[index] ?? []}
            tick={canTick ? id : null}
            isSeen={screen.seen.has(placeKey(row.source))}
            sheet={sheet}
          />
        ))}
      </div>
    </li>
  );
}
