/** The one line that says how things stand: the heading of a screen, and what a screen reader is told. */
import type { FillOutcome } from '../../core/jobs/fill';
import type { SummaryOutcome } from '../../core/jobs/summarise';
import type { Sentence } from '../../core/messages/language';
import type { Finding, Severity } from '../../core/rules/finding';
import type { SettingsInForce } from '../../core/settings/in-force';
import type { ApplyReport } from '../../core/workbook/host';
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

/**
 * What the verdict on a screen rests on, if it is to be told with it: always where nothing was found, else where
 * somebody has set something.
 */
export function settingsToTell(screen: Screen): SettingsInForce | null {
  if (screen.kind !== 'findings') return null;
  const { findings, settings } = screen.result;
  return worst(findings) === null || settings.sources.length > 0 ? settings : null;
}

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
    case 'filled':
      return filled(screen.outcome);
    case 'summarised':
      return summarised(screen.outcome);
    case 'settings':
      return plain(WORDS.settings);
    case 'undone':
      return undone(screen.report);
    case 'problem':
      return plain(WORDS.problemTitle);
  }
}

/** How a fill ended; never that nothing was filled where that is not certain. */
export function filled({ filled: proposals, report }: FillOutcome): Spoken {
  if (proposals.length > 0) return counted(WORDS.filledTitle, proposals.length);
  return plain(isUnsure(report) ? WORDS.filledUnsure : WORDS.filledNone);
}

export function summarised({ written, report }: SummaryOutcome): Spoken {
  if (written.length > 0) return counted(WORDS.summarisedTitle, written.length);
  return plain(isUnsure(report) ? WORDS.summarisedUnsure : WORDS.summarisedNone);
}

export function undone(report: ApplyReport): Spoken {
  if (report.failure) return plain(WORDS.undoneUnsure);
  return plain(isPutBack(report) ? WORDS.undoneTitle : WORDS.undoneNone);
}

/** Whether something was put back, or stands again already as it was. */
export function isPutBack({ applied, refused }: ApplyReport): boolean {
  return applied.length > 0 || (refused.length > 0 && refused.every(({ reason }) => reason === 'already-so'));
}

function isUnsure({ refused }: ApplyReport): boolean {
  return refused.some(({ reason }) => reason === 'unknown');
}

function plain(sentence: Sentence): Spoken {
  return { sentence, values: {} };
}

function counted(sentence: Sentence, count: number): Spoken {
  return { sentence, values: { count } };
}
