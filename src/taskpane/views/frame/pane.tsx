import { useEffect } from 'preact/hooks';
import type { Controller } from '../../controller';
import { isOutdated, type PaneState, type Screen } from '../../state/state';
import { FRAME } from '../../words/frame';
import { Announcement } from './announcement';
import { ControllerContext, DigitsContext, LanguageContext } from '../shared/context';
import { Details } from './details';
import { FilledView } from '../fill/filled';
import { FindingsView } from '../findings/findings';
import { Header } from './header';
import { JobBar } from './job-bar';
import { NoticeBars } from './notice-bars';
import { PreviewView } from '../fill/preview';
import { ProblemView } from './problem';
import { SettingsView } from '../settings/settings';
import { StartView } from '../start/start';
import { SummarisedView } from '../summary/summarised';
import { UnansweredView } from '../undo/unanswered';
import { UndoneView } from '../undo/undone';
import { WarningBar } from '../shared/warning-bar';
import { WorkingView } from './working';

/** Screens at whose foot there is room for details: no other bar, no work under way. */
const HAS_DETAILS: ReadonlySet<Screen['kind']> = new Set([
  'start',
  'findings',
  'filled',
  'summarised',
  'undone',
  'problem',
]);

/** The whole pane: what stays in place, and the one screen of the moment. */
export function Pane({ state, controller }: { readonly state: PaneState; readonly controller: Controller }) {
  const { language, digits, screen } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <DigitsContext.Provider value={digits}>
        <ControllerContext.Provider value={controller}>
          <Header />
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
            {HAS_DETAILS.has(screen.kind) && (
              <Details key={screen.kind} failed={screen.kind === 'problem' ? screen : null} />
            )}
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
  const { undoable } = state;
  switch (screen.kind) {
    case 'start':
      return <StartView undoable={undoable} />;
    case 'working':
      return <WorkingView working={screen} silence={state.silence} />;
    case 'findings':
      return (
        <FindingsView
          screen={screen}
          visited={state.visited}
          isOutdated={isOutdated(state)}
          undoable={undoable}
          news={state.news}
        />
      );
    case 'preview':
      return <PreviewView preview={screen.preview} chosen={screen.chosen} isOutdated={isOutdated(state)} />;
    case 'filled':
      return <FilledView outcome={screen.outcome} undoable={undoable} />;
    case 'summarised':
      return <SummarisedView outcome={screen.outcome} undoable={undoable} />;
    case 'undone':
      return <UndoneView report={screen.report} undoable={undoable} />;
    case 'settings':
      return <SettingsView screen={screen} />;
    case 'unanswered':
      return <UnansweredView writing={screen.writing} />;
    case 'problem':
      return <ProblemView problem={screen.problem} task={screen.task} />;
  }
}
