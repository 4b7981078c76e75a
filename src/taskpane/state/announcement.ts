/** The one line that says how things stand: the heading of a screen, and what a screen reader is told. */
import type { CheckResult } from '../../core/jobs/check';
import type { FillOutcome } from '../../core/jobs/fill';
import type { SummaryOutcome } from '../../core/jobs/summarise';
import type { Sentence } from '../../core/messages/language';
import { REFUSALS } from '../../core/messages/problems';
import type { Severity } from '../../core/rules/finding';
import type { SettingsInForce } from '../../core/settings/in-force';
import type { ApplyReport } from '../../core/workbook/host';
import { ACCEPT } from '../words/accept';
import { FILL } from '../words/fill';
import { FINDINGS } from '../words/findings';
import { FRAME, TASK_NAMES } from '../words/frame';
import { SENDING } from '../words/sending';
import { SETTINGS } from '../words/settings';
import { SUMMARY } from '../words/summary';
import { UNDO } from '../words/undo';
import { problemTitle, sentenceOf } from '../text/problem';
import type { PaneEvent } from './event';
import { projectsIn } from './fill/answers';
import type { Screen, Spoken } from './state';
import { unfinished } from './undo/unfinished';
import { worst } from './findings/verdict';

/** The verdict of a check. */
export function verdict({ findings, judged }: Pick<CheckResult, 'findings' | 'judged'>): Spoken {
  const gravest = worst(findings);
  if (gravest) return counted(VERDICTS[gravest.severity], gravest.count);
  if (judged.unread.length > 0) return counted(FINDINGS.unreadLeft, judged.unread.length);
  return { sentence: FINDINGS.nothingFound, values: { rules: judged.rules.length } };
}

const VERDICTS: Readonly<Record<Severity, Sentence>> = {
  error: FINDINGS.errorsFound,
  warning: FINDINGS.warningsFound,
  info: FINDINGS.notesFound,
};

/** The settings that are told with a verdict: always if nothing was found, else only if somebody has changed them. */
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
      return plain(screen.isStopping ? FRAME.stopping : TASK_NAMES[screen.task]);
    case 'findings':
      return verdict(screen.result);
    case 'preview':
      return plain(screen.preview.lines.length > 0 ? FILL.previewTitle : FILL.previewEmptyTitle);
    case 'filled':
      return filled(screen.outcome);
    case 'summarised':
      return summarised(screen.outcome);
    case 'settings':
      return plain(SETTINGS.settings);
    case 'tabs':
      return plain(SUMMARY.tabsTitle);
    case 'sending':
      return plain(SENDING.title);
    case 'about':
      return plain(FRAME.aboutTitle);
    case 'undone':
      return undone(screen.report);
    case 'unanswered':
      return plain(FRAME.unansweredTitle);
    case 'problem':
      return plain(problemTitle(screen));
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
      return ended.tab === null ? refusal(ended.report) : { sentence: FINDINGS.tabWritten, values: { tab: ended.tab } };
    case 'fixed':
      return ended.findings.length > 0 ? counted(FINDINGS.fixedNotice, ended.findings.length) : refusal(ended.report);
    case 'accepted':
      if (ended.report.refused.length > 0) return refusal(ended.report);
      if (ended.acceptance === null) return plain(ACCEPT.unacceptedNotice);
      return counted(ACCEPT.acceptedNotice, ended.findings.length);
    case 'rule-off':
      return ended.report.refused.length > 0 ? refusal(ended.report) : plain(FINDINGS.ruleOffNotice);
    case 'settings-saved':
      return ended.report.refused.length > 0 ? refusal(ended.report) : plain(SETTINGS.settingsSaved);
    case 'failed':
      return plain(sentenceOf(ended.problem));
    case 'noticed':
      return plain(ended.notice?.kind === 'problem' ? sentenceOf(ended.notice.problem) : FRAME.nothingChanged);
    default:
      return plain(FRAME.nothingChanged);
  }
}

/** Why nothing was written. */
function refusal({ refused: [first] }: ApplyReport): Spoken {
  return plain(first ? REFUSALS[first.reason] : FRAME.nothingChanged);
}

/** How a fill ended. It says that nothing was filled only if that is certain. */
export function filled({ filled: proposals, report }: FillOutcome): Spoken {
  if (proposals.length > 0) return counted(FILL.filledTitle, projectsIn(proposals));
  return plain(isUnsure(report) ? FILL.filledUnsure : FILL.filledNone);
}

export function summarised({ written, report }: SummaryOutcome): Spoken {
  if (written.length > 0) return counted(SUMMARY.summarisedTitle, written.length);
  return plain(isUnsure(report) ? SUMMARY.summarisedUnsure : SUMMARY.summarisedNone);
}

export function undone(report: ApplyReport): Spoken {
  if (report.failure || unfinished(report).length > 0) return plain(UNDO.undoneUnsure);
  return plain(isPutBack(report) ? UNDO.undoneTitle : UNDO.undoneNone);
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
