import type { RuleNews } from '../../core/jobs/rule-news';
import { RULE_WORDS } from '../../core/messages/rules';
import { WORDS } from '../words';
import { useController, useSay } from './context';

/** What an update has changed in the rules; said once, and quietly. */
export function News({ news: { added, severity } }: { readonly news: RuleNews }) {
  const say = useSay();
  const controller = useController();
  const rules = severity.flatMap((id) => RULE_WORDS[id] ?? []).map(({ name }) => say(name));
  const words = [
    added > 0 ? say(WORDS.newsAdded, { added }) : '',
    rules.length > 0 ? say(WORDS.newsSeverity, { rules: rules.join(', ') }) : '',
    say(WORDS.newsKept),
  ];
  return (
    <div class="news">
      <p class="caption">{words.filter((part) => part !== '').join(' · ')}</p>
      <div class="list-actions">
        <button type="button" class="link" onClick={() => void controller.openSettings()}>
          {say(WORDS.settings)}
        </button>
        <button type="button" class="link" onClick={() => controller.dismissNews()}>
          {say(WORDS.dismiss)}
        </button>
      </div>
    </div>
  );
}
