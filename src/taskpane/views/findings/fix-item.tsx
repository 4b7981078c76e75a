import { fixText } from '../../../core/messages/fixes';
import type { Finding, Fix } from '../../../core/rules/finding';
import type { Choice } from '../../state/findings/fixes';
import { FINDINGS } from '../../words/findings';
import { ChangeLines } from '../shared/change-lines';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';

interface Props {
  readonly finding: Finding;
  readonly fix: Fix;
  /** This fix and those like it, where the person is asked for all of them here. */
  readonly together: readonly Choice[] | null;
}

/** One way to mend a finding, in the words of what it does: a button writes what is shown, a link goes where a person must. */
export function FixItem({ finding, fix, together }: Props) {
  const say = useSay();
  const controller = useController();
  const words = fixText(fix, useLanguage(), useDigits());
  if (fix.changes.length === 0) {
    return (
      <li>
        <button type="button" class="link" onClick={() => void controller.go(finding, fix)}>
          {words}
        </button>
      </li>
    );
  }
  return (
    <li class="fix-item">
      <button type="button" class="fix" onClick={() => void controller.mend([{ finding, fix }])}>
        {words}
      </button>
      <ChangeLines fix={fix} />
      {together && (
        <button type="button" class="link" onClick={() => void controller.mend(together)}>
          {say(FINDINGS.fixAllSame, { count: together.length })}
        </button>
      )}
    </li>
  );
}
