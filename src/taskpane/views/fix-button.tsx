import { fixText } from '../../core/messages/fixes';
import type { Finding, Fix } from '../../core/rules/finding';
import { useController, useLanguage } from './context';

/** One way to mend a finding, in the words of what it does: a button writes it, a link goes where a person must. */
export function FixButton({ finding, fix }: { readonly finding: Finding; readonly fix: Fix }) {
  const controller = useController();
  const words = fixText(fix, useLanguage());
  return (
    <li>
      <button
        type="button"
        class={fix.changes.length > 0 ? 'fix' : 'link'}
        onClick={() => void controller.mend(finding, fix)}
      >
        {words}
      </button>
    </li>
  );
}
