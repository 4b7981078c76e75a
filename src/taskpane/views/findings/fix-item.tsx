import { fixText } from '../../../core/messages/fixes';
import type { Finding, Fix } from '../../../core/rules/finding';
import { canWrite } from '../../state/findings/fixes';
import { LIST } from '../../words/list';
import { ActionPanels } from '../shared/action-panels';
import { ChangeLines } from '../shared/change-lines';
import { useController, useDigits, useLanguage, useSay } from '../shared/context';
import { FixTogether } from './fix-together';
import { useList } from './list-context';

interface Props {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Whether those like it are offered above, with the card. */
  readonly isGrouped: boolean;
}

/** One way to correct a finding: what it does in words and cell by cell, and a button that does it or leads there. */
export function FixItem({ finding, fix, isGrouped }: Props) {
  const say = useSay();
  const { along = [], together = null } = useList().companyOf(fix) ?? {};
  const words = fixText(fix, useLanguage(), useDigits());
  return (
    <li class="fix-item">
      <p>{words}</p>
      <ChangeLines fix={fix} />
      {along.length > 0 && <p class="caption">{say(LIST.fixAlong, { count: along.length + 1 })}</p>}
      <FixButton finding={finding} fix={fix} words={words} />
      {together && !isGrouped && (
        <ActionPanels
          actions={[
            {
              words: say(LIST.fixAllSame, { count: together.count }),
              panel: <FixTogether together={together} />,
            },
          ]}
        />
      )}
    </li>
  );
}

/** Nothing to press if a protected worksheet would refuse it. */
function FixButton({ finding, fix, words }: Pick<Props, 'finding' | 'fix'> & { readonly words: string }) {
  const say = useSay();
  const controller = useController();
  const { along = [] } = useList().companyOf(fix) ?? {};
  if (fix.lockedIn !== undefined) return <p class="caption">{say(LIST.fixLocked)}</p>;
  const isWritten = canWrite(fix);
  const isOnly = finding.fixes.filter(canWrite).length === 1;
  const name = isWritten ? say(LIST.fixThis) : say(LIST.goTo, { cell: (fix.goTo ?? finding).cell });
  return (
    <fluent-button
      size="small"
      // Of two ways neither is pushed: which side is wrong is for the person to say.
      appearance={isWritten && isOnly ? 'primary' : 'outline'}
      aria-label={`${name}: ${words}`}
      onClick={() => void (isWritten ? controller.fix([{ finding, fix }, ...along]) : controller.go(finding, fix))}
    >
      {name}
    </fluent-button>
  );
}
