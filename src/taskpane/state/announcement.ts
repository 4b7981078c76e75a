/** The one line that says how things stand: the heading of a screen, and what a screen reader is told. */
import type { FillOutcome } from '../../core/jobs/fill';
import type { SummaryOutcome } from '../../core/jobs/summarise';
import type { Sentence } from '../../core/messages/language';
import { REFUSALS } from '../../core/messages/problems';
import type { Finding, Severity } from '../../core/rules/finding';
import type { SettingsInForce } from '../../core/settings/in-force';
import type { ApplyReport } from '../../core/workbook/host';
import { TASK_NAMES, WORDS } from '../words';
import { sentenceOf } from '../problem';
import type { PaneEvent } from './event';
import type { Screen, Spoken } from './state';
import { unfinished } from './unfinished';
import { worst } from './verdict';

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

/** How things stand on a screen; null if nothing has happened yet. */
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
    case 'unanswered':
      return plain(WORDS.unansweredTitle);
    case 'problem':
      return plain(WORDS.problemTitle);
  }
}

/** What came of a job whose answer was no longer waited for. */
export function answeredLate(ended: PaneEvent): Spoken {
  switch (ended.kind) {
    case 'filled':
      return filled(ended.outcome);
    case 'summarised':
      return summarised(ended.outcome);
    case 'undone':
      return undone(ended.report);
    case 'reported':
      return ended.tab === null ? refusal(ended.report) : { sentence: WORDS.tabWritten, values: { tab: ended.tab } };
    case 'mended':
      return ended.findings.length > 0 ? counted(WORDS.mendedNotice, ended.findings.length) : refusal(ended.report);
    case 'accepted':
      if (ended.report.refused.length > 0) return refusal(ended.report);
      return plain(ended.acceptance === null ? WORDS.unacceptedNotice : WORDS.acceptedNotice);
    case 'settings-saved':
      return ended.report.refused.length > 0 ? refusal(ended.report) : plain(WORDS.settingsSaved);
    case 'failed':
      return plain(sentenceOf(ended.problem));
    case 'noticed':
      return plain(ended.notice?.kind === 'problem' ? sentenceOf(ended.notice.problem) : WORDS.nothingChanged);
    default:
      return plain(WORDS.nothingChanged);
  }
}

/** Why nothing was written. */
function refusal({ refused: [first] }: ApplyReport): Spoken {
  return plain(first ? REFUSALS[first.reason] : WORDS.nothingChanged);
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
  if (report.failure || unfinished(report).length > 0) return plain(WORDS.undoneUnsure);
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
