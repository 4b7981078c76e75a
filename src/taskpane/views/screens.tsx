import { isOutdated } from '../state/state';
import { FilledView } from './fill/filled';
import { PreviewView } from './fill/preview';
import { FindingsView } from './findings/findings';
import type { ScreenProps } from './frame/chunk';
import { SendingView } from './sending/sending';
import { SummarisedView } from './summary/summarised';
import { TabsView } from './summary/tabs';
import { UnansweredView } from './undo/unanswered';
import { UndoneView } from './undo/undone';

/** The screens of results and of what is about to be written; null for any other. */
export default function ResultScreen({ screen, state }: ScreenProps) {
  const { undoable } = state;
  switch (screen.kind) {
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
      return <PreviewView screen={screen} isOutdated={isOutdated(state)} />;
    case 'filled':
      return <FilledView outcome={screen.outcome} waiting={screen.waiting} undoable={undoable} />;
    case 'tabs':
      return <TabsView screen={screen} />;
    case 'summarised':
      return <SummarisedView outcome={screen.outcome} undoable={undoable} />;
    case 'sending':
      return <SendingView screen={screen} />;
    case 'undone':
      return <UndoneView report={screen.report} undoable={undoable} hasList={state.list !== null} />;
    case 'unanswered':
      return <UnansweredView writing={screen.writing} />;
    default:
      return null;
  }
}
