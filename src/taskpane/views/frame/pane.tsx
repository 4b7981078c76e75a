import { useEffect } from 'preact/hooks';
import type { Controller } from '../../controller';
import type { PaneState, Screen } from '../../state/state';
import { FRAME } from '../../words/frame';
import { Announcement } from './announcement';
import { ControllerContext, DigitsContext, LanguageContext } from '../shared/context';
import { Header } from './header';
import { JobBar } from './job-bar';
import { LaterScreen } from './later-screen';
import { NoticeBars } from './notice-bars';
import { ProblemView } from './problem';
import { StartView } from '../start/start';
import { WarningBar } from '../shared/warning-bar';
import { WorkingView } from './working';

/** The whole pane: what stays in place, and the one screen of the moment. */
export function Pane({ state, controller }: { readonly state: PaneState; readonly controller: Controller }) {
  const { language, digits, screen } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (event.key !== 'Escape' || isTyping || event.defaultPrevented || !controller.escape()) return;
      // Office.js would take it as the wish to go back to the worksheet.
      event.stopPropagation();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <LanguageContext.Provider value={language}>
      <DigitsContext.Provider value={digits}>
        <ControllerContext.Provider value={controller}>
          <Header state={state} />
          <Announcement state={state} />
          <div class="screen">
            {state.unanswered && !OWN_UNANSWERED.has(screen.kind) && (
              <WarningBar
                kind="unanswered"
                words={FRAME.unansweredBar}
                action={FRAME.unansweredShow}
                onPress={() => controller.showUnanswered()}
              />
            )}
            <ScreenView screen={screen} state={state} />
          </div>
          <NoticeBars state={state} />
          <JobBar screen={screen} />
        </ControllerContext.Provider>
      </DigitsContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Screens on which the writing without an answer needs no line of its own. */
const OWN_UNANSWERED: ReadonlySet<Screen['kind']> = new Set(['unanswered', 'working']);

function ScreenView({ screen, state }: { readonly screen: Screen; readonly state: PaneState }) {
  switch (screen.kind) {
    case 'start':
      return <StartView state={state} />;
    case 'working':
      return <WorkingView working={screen} silence={state.silence} />;
    case 'problem':
      return <ProblemView problem={screen.problem} task={screen.task} glance={state.glance} />;
    default:
      return <LaterScreen screen={screen} state={state} />;
  }
}
