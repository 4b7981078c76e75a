import type { Choice } from '../../state/findings/fixes';
import { ChangeLines } from '../shared/change-lines';
import { useList } from './list-context';
import { useShown } from './use-shown';

const PAGE = 20;

/** What several fixes would write: whose row it is, and cell by cell. */
export function ChoiceLines({ choices }: { readonly choices: readonly Choice[] }) {
  const { texts } = useList();
  const { shown, more } = useShown(choices.length, PAGE, -1);
  return (
    <>
      <ul class="choices">
        {choices.slice(0, shown).map(({ finding, fix }, index) => (
          <li key={index}>
            <span class="choice-title caption" lang="th">
              {texts.of(finding).about}
            </span>
            <ChangeLines fix={fix} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
