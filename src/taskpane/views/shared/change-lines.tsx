import { excerpt } from '../../../core/messages/excerpt';
import type { Fix } from '../../../core/rules/finding';
import type { CellChange, CellContent } from '../../../core/workbook/change';
import { differenceUnseen, visible } from '../../text/alike';
import { effectsOf, type Effect } from '../../text/effects';
import { ALIKE } from '../../words/alike';
import { SHARED } from '../../words/shared';
import { useSay } from './context';

/** As many cells of one fix as tell what it does. */
const SHOWN = 3;

/** What a fix would do, cell by cell: words that move, merges, and what is written, before and after. */
export function ChangeLines({ fix }: { readonly fix: Fix }) {
  const say = useSay();
  const effects = effectsOf(fix);
  const rest = effects.length - SHOWN;
  return (
    <div class="changes caption">
      {effects.slice(0, SHOWN).map((effect, index) => (
        <EffectLine key={index} effect={effect} />
      ))}
      {rest > 0 && <span>{say(SHARED.moreCells, { count: rest })}</span>}
    </div>
  );
}

function EffectLine({ effect }: { readonly effect: Effect }) {
  const say = useSay();
  switch (effect.kind) {
    case 'move':
      return <span>{say(SHARED.moves, { from: effect.from, to: effect.to, text: effect.text })}</span>;
    case 'write':
      return <ChangeLine change={effect.change} />;
    default:
      return <span>{say(effect.kind === 'merge' ? SHARED.merges : SHARED.unmerges, { range: effect.range })}</span>;
  }
}

function ChangeLine({ change }: { readonly change: CellChange }) {
  const say = useSay();
  const { lead, removed, added, tail } = excerpt(change.before, change.after);
  const unseen = differenceUnseen(textOf(change.before), textOf(change.after));
  const names = unseen?.map(({ sentence, count }) => say(sentence, { count })).join(', ') ?? '';
  // Nothing of the difference is seen: its name stands in its place.
  const isNamed = unseen !== null && visible(removed + added) === '';
  const blank = say(SHARED.blank);
  return (
    <span class="change">
      <span class="change-cell">{change.cell}</span>
      <span>
        {lead}
        <span class="swap">
          <del>{isNamed ? names : removed || blank}</del>
          <span class="visually-hidden"> {say(SHARED.becomes)} </span>
          <span aria-hidden="true"> → </span>
          <ins>{isNamed ? say(added === '' ? ALIKE.takenOut : ALIKE.ordinarySpace) : added || blank}</ins>
        </span>
        {tail}
        {!isNamed && names !== '' && <span class="change-note">{names}</span>}
      </span>
    </span>
  );
}

function textOf({ value }: CellContent): string {
  return typeof value === 'string' ? value : '';
}
