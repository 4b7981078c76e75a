import type { PaneState, Screen } from '../../state/state';
import { FRAME } from '../../words/frame';
import { useController, useSay } from '../shared/context';
import { Icon } from '../shared/icon';
import { Menu } from './menu';

/** Screens that lead back to the one beside which they were opened. */
function isBeside(screen: Screen): boolean {
  return screen.kind !== 'working' && screen.kind !== 'unanswered' && 'from' in screen;
}

/** The way back, and the menu. Office's own menu is in the corner at the right, which stays free. */
export function Header({ state }: { readonly state: PaneState }) {
  const say = useSay();
  const controller = useController();
  const { screen } = state;
  const isBack = isBeside(screen);
  return (
    <header class="header">
      {screen.kind === 'start' || screen.kind === 'working' ? (
        <span class="header-name">{say(FRAME.appName)}</span>
      ) : (
        <fluent-button
          size="small"
          appearance="subtle"
          onClick={() => (isBack ? controller.back() : controller.home())}
        >
          <Icon name="back" />
          {say(isBack ? FRAME.back : FRAME.home)}
        </fluent-button>
      )}
      {screen.kind !== 'working' && <Menu state={state} />}
    </header>
  );
}
