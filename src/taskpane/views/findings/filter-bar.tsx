import { useId } from 'preact/hooks';
import { SEVERITIES, type Finding } from '../../../core/rules/finding';
import { FORM_PARTS, isFiltered, partOf, type FormPart } from '../../state/findings/filter';
import { LIST } from '../../words/list';
import { SEVERITY_NAMES } from '../../words/severities';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { useList } from './list-context';

/** So many findings are looked through by words. */
const MANY = 20;

interface Props {
  /** Those that still ask for something. */
  readonly open: readonly Finding[];
  /** How many of them the filter shows. */
  readonly shown: number;
}

/** Counters that filter by severity, the part of the form, and words to look for. */
export function FilterBar({ open, shown }: Props) {
  const say = useSay();
  const { filter } = useList().screen;
  return (
    <div class="filter-bar" role="search" aria-label={say(LIST.list)}>
      <Counters open={open} />
      <div class="filter-fields">
        <PartSelect open={open} />
        {(open.length > MANY || filter.words !== '') && <SearchField />}
      </div>
      <p class="caption" role="status">
        {isFiltered(filter) ? say(LIST.shownOf, { shown, count: open.length }) : ''}
      </p>
    </div>
  );
}

function Counters({ open }: Pick<Props, 'open'>) {
  const say = useSay();
  const controller = useController();
  const { filter } = useList().screen;
  return (
    <div class="counters" role="group" aria-label={say(LIST.filterSeverity)}>
      {SEVERITIES.map((severity) => {
        const isPressed = filter.severity === severity;
        const count = open.filter((finding) => finding.severity === severity).length;
        return (
          (count > 0 || isPressed) && (
            <button
              key={severity}
              type="button"
              class="counter"
              aria-pressed={isPressed}
              onClick={() => controller.filter({ severity: isPressed ? null : severity })}
            >
              <Icon name={severity} />
              {say(LIST.counter, { name: say(SEVERITY_NAMES[severity]), count })}
            </button>
          )
        );
      })}
    </div>
  );
}

function PartSelect({ open }: Pick<Props, 'open'>) {
  const say = useSay();
  const controller = useController();
  const { filter, result } = useList().screen;
  const present = new Set(open.map((finding) => partOf(result.plan, finding)));
  const parts = FORM_PARTS.filter((part) => present.has(part) || part === filter.part);
  if (parts.length < 2 && filter.part === null) return null;
  const name = (part: FormPart): string => (part === 'other' ? say(LIST.otherPart) : say(LIST.part, { part }));
  return (
    <select
      class="field"
      aria-label={say(LIST.filterPart)}
      value={String(filter.part ?? '')}
      onChange={({ currentTarget: { value } }) =>
        controller.filter({ part: FORM_PARTS.find((part) => String(part) === value) ?? null })
      }
    >
      <option value="">{say(LIST.allParts)}</option>
      {parts.map((part) => (
        <option key={part} value={String(part)}>
          {name(part)}
        </option>
      ))}
    </select>
  );
}

function SearchField() {
  const say = useSay();
  const controller = useController();
  const { words } = useList().screen.filter;
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {say(LIST.search)}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        placeholder={say(LIST.searchShort)}
        value={words}
        onInput={(event) => controller.filter({ words: event.currentTarget.value })}
      />
    </>
  );
}
