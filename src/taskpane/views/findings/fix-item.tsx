import { fixText } from '../../../core/messages/fixes';
import type { Finding, Fix } from '../../../core/rules/finding';
import { ChangeLines } from '../shared/change-lines';
import { useController, useDigits, useLanguage } from '../shared/context';
import { FixTogether } from './fix-together';
import { useList } from './list-context';

interface Props {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Whether those like it are offered above, with the card. */
  readonly isGrouped: boolean;
}

/** One way to correct a finding, in the words of what it does: a button writes what is shown, or goes where a person must. */
export function FixItem({ finding, fix, isGrouped }: Props) {
  const controller = useController();
  const together = useList().together.get(fix);
  const words = fixText(fix, useLanguage(), useDigits());
  const isByHand = fix.changes.length === 0;
  const press = (): void => void (isByHand ? controller.go(finding, fix) : controller.mend([{ finding, fix }]));
  return (
    <li class="fix-item">
      <fluent-button size="small" class="fix" appearance={isByHand ? 'subtle' : 'outline'} onClick={press}>
        {words}
      </fluent-button>
      <ChangeLines fix={fix} />
      {together && !isGrouped && <FixTogether choices={together} />}
    </li>
  );
}
