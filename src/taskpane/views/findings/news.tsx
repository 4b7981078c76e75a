import type { RuleNews } from '../../../core/jobs/rule-news';
import { RULE_WORDS } from '../../../core/messages/rules';
import { LIST } from '../../words/list';
import { FRAME } from '../../words/frame';
import { SETTINGS } from '../../words/settings';
import { useController, useSay } from '../shared/context';

/** What an update has changed in the rules; said once, and quietly. */
export function News({ news: { added, severity } }: { readonly news: RuleNews }) {
  const say = useSay();
  const controller = useController();
  const rules = severity.flatMap((id) => RULE_WORDS[id] ?? []).map(({ name }) => say(name));
  const words = [
    added > 0 ? say(LIST.newsAdded, { added }) : '',
    rules.length > 0 ? say(LIST.newsSeverity, { rules: rules.join(', ') }) : '',
    say(LIST.newsKept),
  ];
  return (
    <div class="news">
      <p class="caption">{words.filter((part) => part !== '').join(' · ')}</p>
      <div class="list-actions">
        <button type="button" class="link" onClick={() => void controller.openSettings()}>
          {say(SETTINGS.settings)}
        </button>
        <button type="button" class="link" onClick={() => controller.dismissNews()}>
          {say(FRAME.dismiss)}
        </button>
      </div>
    </div>
  );
}
