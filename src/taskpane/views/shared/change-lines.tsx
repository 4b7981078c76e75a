import { excerpt } from '../../../core/messages/excerpt';
import type { Fix } from '../../../core/rules/finding';
import { sameContent, type CellChange } from '../../../core/workbook/change';
import { SHARED } from '../../words/shared';
import { useSay } from './context';

/** As many cells of one fix as tell what it does. */
const SHOWN = 3;

/** What a fix would write, cell by cell: before and after. */
export function ChangeLines({ fix }: { readonly fix: Fix }) {
  const say = useSay();
  const cells = fix.changes.filter(
    (change): change is CellChange => change.kind === 'cell' && !sameContent(change.before, change.after),
  );
  const rest = cells.length - SHOWN;
  return (
    <div class="changes caption">
      {cells.slice(0, SHOWN).map((change) => (
        <ChangeLine key={`${change.sheet}!${change.cell}`} change={change} />
      ))}
      {rest > 0 && <span>{say(SHARED.moreCells, { count: rest })}</span>}
    </div>
  );
}

function ChangeLine({ change }: { readonly change: CellChange }) {
  const say = useSay();
  const { lead, removed, added, tail } = excerpt(change.before, change.after);
  return (
    <span class="change">
      <span class="change-cell">{change.cell}</span>
      <span>
        {lead}
        <span class="swap">
          <del>{removed || say(SHARED.blank)}</del>
          <span class="visually-hidden"> {say(SHARED.becomes)} </span>
          <span aria-hidden="true"> → </span>
          <ins>{added || say(SHARED.blank)}</ins>
        </span>
        {tail}
      </span>
    </span>
  );
}
