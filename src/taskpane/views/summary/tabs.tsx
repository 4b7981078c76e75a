import { useId } from 'preact/hooks';
import type { TabGlance } from '../../../core/jobs/glance';
import type { TabsScreen } from '../../state/state';
import { SUMMARY } from '../../words/summary';
import { useController, useSay } from '../shared/context';
import { ScreenHeading } from '../shared/screen-heading';
import { TAB_CONTENTS } from '../../words/tabs';

/** Which summary worksheets are to be written, what each holds, and what becomes of one that is there. */
export function TabsView({ screen: { tabs, chosen } }: { readonly screen: TabsScreen }) {
  const say = useSay();
  const controller = useController();
  const count = chosen.size;
  const isRewriting = tabs.some(({ id, isThere }) => isThere && chosen.has(id));
  return (
    <>
      <ScreenHeading>{say(SUMMARY.tabsTitle)}</ScreenHeading>
      <p>{say(SUMMARY.tabsHelp)}</p>
      <ul class="tab-choices">
        {tabs.map((tab) => (
          <TabChoice key={tab.id} tab={tab} isChosen={chosen.has(tab.id)} />
        ))}
      </ul>
      {isRewriting && <p class="caption">{say(SUMMARY.tabRewrittenHelp)}</p>}
      <p class="caption">{say(SUMMARY.tabsUndoHelp)}</p>
      <div class="bottom-bar">
        <fluent-button appearance="primary" disabled={count === 0} onClick={() => void controller.summarise()}>
          {count === 0 ? say(SUMMARY.tabsNone) : say(SUMMARY.tabsWrite, { count })}
        </fluent-button>
        <fluent-button onClick={() => controller.back()}>{say(SUMMARY.cancel)}</fluent-button>
      </div>
    </>
  );
}

function TabChoice({ tab, isChosen }: { readonly tab: TabGlance; readonly isChosen: boolean }) {
  const say = useSay();
  const controller = useController();
  const id = useId();
  return (
    <li class="card tab-choice">
      <fluent-checkbox
        id={id}
        checked={isChosen}
        aria-describedby={`${id}-help`}
        onChange={() => controller.chooseTab(tab.id, !isChosen)}
      />
      <div>
        <label class="row-title" for={id} lang="th">
          {tab.name}
        </label>
        <p class="caption" id={`${id}-help`}>
          {say(TAB_CONTENTS[tab.id])} · {say(tab.isThere ? SUMMARY.tabRewritten : SUMMARY.tabNew)}
        </p>
      </div>
    </li>
  );
}
