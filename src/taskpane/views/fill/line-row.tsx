import { QUARTERS, sameQuarters, type Quarter } from '../../../core/calendar/quarter';
import { fillReasonText } from '../../../core/messages/fill-reasons';
import type { FillLine, LineRow } from '../../../core/quarters/lines';
import { FILL } from '../../words/fill';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { QuarterBoxes } from '../shared/quarter-boxes';
import { QuarterToggles } from './quarter-toggles';
import { SeenLink } from './seen-link';

interface Props {
  readonly line: FillLine;
  readonly row: number;
  readonly chosen: readonly Quarter[];
  /** The id of the line's tick; null if it has none. */
  readonly tick: string | null;
  readonly isSeen: boolean;
  /** The worksheet of all lines, which is not named again; null if there are several. */
  readonly sheet: string | null;
}

/** A project of a line: what it is called, when it says that it is, and its quarters. */
export function LineRowView({ line, row, chosen, tick, isSeen, sheet }: Props) {
  const each = line.rows[row];
  if (!each) return null;
  const { project, source } = each;
  return (
    <div class="line-row">
      {tick === null ? (
        <span class="line-title" lang="th">
          {project.title}
        </span>
      ) : (
        <label class="line-title" lang="th" for={tick}>
          {project.title}
        </label>
      )}
      <span class="line-period caption">
        {source.text !== '' && <span lang="th">“{source.text}”</span>}
        <SeenLink place={source} within={sheet} isSeen={isSeen} />
      </span>
      {line.obstacle === null ? (
        <QuarterToggles line={line} row={row} chosen={chosen} />
      ) : (
        each.quarters.length > 0 && <QuarterBoxes quarters={each.quarters} />
      )}
      <Notes line={line} row={each} chosen={chosen} />
    </div>
  );
}

interface NotesProps {
  readonly line: FillLine;
  readonly row: LineRow;
  readonly chosen: readonly Quarter[];
}

/** What a person should know before they choose. */
function Notes({ line, row, chosen }: NotesProps) {
  const say = useSay();
  const [language, digits] = [useLanguage(), useDigits()];
  const { reason, obstacle, doubt } = line;
  const isMarked = row.marked.length > 0;
  const isSuggested = reason !== null && obstacle === null && !isMarked && row.quarters.length > 0;
  const fixed = obstacle === null ? QUARTERS.filter((quarter) => !row.free.includes(quarter)) : [];
  const asides = [obstacle, doubt].filter((each) => each !== null && each !== reason && each !== 'sheet-protected');
  return (
    <>
      {isMarked && row.quarters.length > 0 && obstacle === null && <Either line={line} row={row} chosen={chosen} />}
      {isSuggested && (
        <span class="line-note caption">{say(FILL.suggestion, { quarters: row.quarters.join(', ') })}</span>
      )}
      {fixed.length > 0 && <span class="line-note caption">{say(FILL.fixed, { quarters: fixed.join(', ') })}</span>}
      {asides.map(
        (each) =>
          each !== null && (
            <span key={each} class="line-note caption sentence">
              {fillReasonText(each, language, digits)}
            </span>
          ),
      )}
    </>
  );
}

/** What is marked now beside what the period says: either is a press away. */
function Either({ line, row, chosen }: NotesProps) {
  const say = useSay();
  const controller = useController();
  const choices = [
    { words: FILL.keepMarks, quarters: row.marked },
    { words: FILL.usePeriod, quarters: row.quarters.filter((quarter) => row.free.includes(quarter)) },
  ];
  return (
    <span class="either">
      {choices.map(({ words, quarters }) => (
        <button
          key={words.en}
          type="button"
          class="toggle toggle-words"
          aria-pressed={sameQuarters(quarters, chosen)}
          onClick={() => controller.sayQuarters(line, [quarters])}
        >
          {say(words, { quarters: quarters.join(', ') })}
        </button>
      ))}
    </span>
  );
}
