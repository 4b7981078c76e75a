import { useId, useState } from 'preact/hooks';
import { FAMILY_NAMES } from '../../../core/messages/rule-kinds';
import { familiesShown, type RuleFamily } from '../../state/settings/rule-filter';
import type { SettingsScreen } from '../../state/state';
import { SETTINGS } from '../../words/settings';
import { SHARED } from '../../words/shared';
import { useLanguage, useSay } from '../shared/context';
import { Disclosure } from '../shared/disclosure';
import { RuleItem } from './rule-item';

/** The rules by family, folded; a search opens what it finds. */
export function RuleList({ screen: { loaded, draft } }: { readonly screen: SettingsScreen }) {
  const say = useSay();
  const id = useId();
  const [filter, setFilter] = useState({ words: '', isOnlyChanged: false });
  const families = familiesShown(loaded.rules, draft, filter, useLanguage());
  const isFiltered = filter.isOnlyChanged || filter.words.trim() !== '';
  return (
    <section class="section">
      <h2>{say(SETTINGS.rules)}</h2>
      <input
        type="search"
        class="field"
        aria-label={say(SETTINGS.search)}
        placeholder={say(SETTINGS.search)}
        value={filter.words}
        onInput={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
      />
      <div class="tick">
        <fluent-checkbox
          id={id}
          checked={filter.isOnlyChanged}
          onChange={() => setFilter({ ...filter, isOnlyChanged: !filter.isOnlyChanged })}
        />
        <label for={id}>{say(SETTINGS.onlyChanged)}</label>
      </div>
      <p class="caption" role="status">
        {families.length === 0 && say(SETTINGS.noRule)}
      </p>
      {families.map((family) => (
        <Family key={`${family.family} ${isFiltered}`} family={family} isOpen={isFiltered} draft={draft} />
      ))}
    </section>
  );
}

interface FamilyProps extends Pick<SettingsScreen, 'draft'> {
  readonly family: RuleFamily;
  readonly isOpen: boolean;
}

function Family({ family: { family, rules, changed }, isOpen, draft }: FamilyProps) {
  const say = useSay();
  const title = say(SHARED.titleWithCount, { title: say(FAMILY_NAMES[family]), count: rules.length });
  const words = changed === 0 ? title : `${title} · ${say(SETTINGS.familyChanged, { count: changed })}`;
  return (
    <Disclosure words={words} isOpenAtFirst={isOpen}>
      <ul class="rules">
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} level={draft.rules[rule.id]?.level ?? null} />
        ))}
      </ul>
    </Disclosure>
  );
}
