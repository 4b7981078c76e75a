/** The one line that says how things stand: the heading of a screen, and what a screen reader is told. */
import type { Sentence } from '../../core/messages/language';
import type { Finding, Severity } from '../../core/rules/finding';
import { TASK_NAMES, WORDS } from '../words';
import type { Screen } from './state';
import { worst } from './verdict';

export interface Spoken {
  readonly sentence: Sentence;
  readonly values: Readonly<Record<string, number>>;
}

/** The verdict of a check. */
export function verdict(findings: readonly Finding[]): Spoken {
  const gravest = worst(findings);
  return gravest ? counted(VERDICTS[gravest.severity], gravest.count) : plain(WORDS.nothingFound);
}

const VERDICTS: Readonly<Record<Severity, Sentence>> = {
  error: WORDS.errorsFound,
  warning: WORDS.warningsFound,
  info: WORDS.notesFound,
};

/** How things stand on a screen; null where nothing has happened yet. */
export function announcement(screen: Screen): Spoken | null {
  switch (screen.kind) {
    case 'start':
      return null;
    case 'working':
      return plain(screen.isStopping ? WORDS.stopping : TASK_NAMES[screen.task]);
    case 'findings':
      return verdict(screen.result.findings);
    case 'preview': {
      const { proposals, refusals } = screen.preview;
      return plain(proposals.length + refusals.length > 0 ? WORDS.previewTitle : WORDS.previewEmptyTitle);
    }
    case 'filled': {
      const count = screen.outcome.filled.length;
      return count > 0 ? counted(WORDS.filledTitle, count) : plain(WORDS.filledNone);
    }
    case 'summarised': {
      const count = screen.outcome.written.length;
      return count > 0 ? counted(WORDS.summarisedTitle, count) : plain(WORDS.summarisedNone);
    }
    case 'settings':
      return plain(WORDS.settings);
    case 'undone':
      return plain(screen.report.applied.length > 0 ? WORDS.undoneTitle : WORDS.undoneNone);
    case 'problem':
      return plain(WORDS.problemTitle);
  }
}

function plain(sentence: Sentence): Spoken {
  return { sentence, values: {} };
}

function counted(sentence: Sentence, count: number): Spoken {
  return { sentence, values: { count } };
}
