import type { Comparison, PlanComparison } from '../../../core/summary/comparison';
import { LIST } from '../../words/list';
import { useSay, useController } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { Icon } from '../shared/icon';
import { countRows, isEqual, type CountRow } from '../../state/findings/counts';

/** How many projects 3.1 states beside those of the table: one line if they agree, else sub-plan by sub-plan. */
export function CountsTable({ counts }: { readonly counts: PlanComparison }) {
  const say = useSay();
  const rows = countRows(counts);
  if (rows.every(isEqual)) {
    return (
      <div class="counts">
        <p class="counts-line">
          <Icon name="success" />
          {say(LIST.countsEqual, { listed: counts.listed })}
        </p>
        <Disclosure words={say(LIST.counts)}>
          <Table rows={rows} />
        </Disclosure>
      </div>
    );
  }
  return <Table rows={rows} />;
}

function Table({ rows }: { readonly rows: readonly CountRow[] }) {
  const say = useSay();
  return (
    <table class="counts-table" aria-label={say(LIST.counts)}>
      <thead>
        <tr>
          <th scope="col">{say(LIST.subPlan)}</th>
          <th scope="col">{say(LIST.declared)}</th>
          <th scope="col">{say(LIST.listed)}</th>
          <th scope="col">{say(LIST.difference)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.of} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: CountRow }) {
  const say = useSay();
  const { declared, listed } = row.counts;
  const differs = !isEqual(row);
  const difference = typeof declared?.value === 'number' ? listed - declared.value : null;
  return (
    <tr class={differs ? 'differs' : undefined}>
      <th scope="row">
        {differs && (
          <>
            <Icon name="error" />
            <span class="visually-hidden">{say(LIST.differs)}: </span>
          </>
        )}
        {nameOf(row, say)}
      </th>
      <td>{declared ? <Declared declared={declared} isLink={differs} /> : '–'}</td>
      <td>{say(LIST.number, { number: listed })}</td>
      <td>{difference === null ? '–' : say(LIST.number, { number: signed(difference) })}</td>
    </tr>
  );
}

function nameOf({ of }: CountRow, say: ReturnType<typeof useSay>): string {
  if (of === 'total') return say(LIST.total);
  return of === 'unplaced' ? say(LIST.unplaced) : say(LIST.subPlanNumber, { number: of });
}

interface DeclaredProps {
  readonly declared: NonNullable<Comparison['declared']>;
  /** Whether it is worth going there. */
  readonly isLink: boolean;
}

function Declared({ declared, isLink }: DeclaredProps) {
  const say = useSay();
  const controller = useController();
  const { value, sheet, cell } = declared;
  const words = value === null ? say(LIST.unknownCount) : say(LIST.number, { number: value });
  if (!isLink) return <>{words}</>;
  return (
    <button
      type="button"
      class="link"
      aria-label={`${words}, ${say(LIST.goTo, { cell })}`}
      onClick={() => void controller.reveal({ sheet, cell })}
    >
      {words}
    </button>
  );
}

/** `+2`, `−2`. */
function signed(difference: number): string {
  if (difference === 0) return '0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
