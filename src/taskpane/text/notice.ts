import { say } from '../../core/messages/digits';
import type { Language } from '../../core/messages/language';
import { workedOnTexts } from '../../core/messages/worked-on';
import { REFUSALS } from '../../core/messages/problems';
import type { Digits } from '../../core/text/digits';
import type { RefusedChange } from '../../core/workbook/host';
import { sentenceOf } from './problem';
import type { Notice } from '../state/state';
import { ACCEPT } from '../words/accept';
import { FINDINGS } from '../words/findings';
import { FRAME } from '../words/frame';
import { SETTINGS } from '../words/settings';
import { SHARED } from '../words/shared';
import { UNDO } from '../words/undo';

/** What a passing line says. */
export function noticeText(notice: Notice, language: Language, digits: Digits): string {
  switch (notice.kind) {
    case 'busy':
      return FRAME.busy[language];
    case 'writing':
      return FRAME.writing[language];
    case 'copied':
      return FRAME.copied[language];
    case 'not-copied':
      return FRAME.notCopied[language];
    case 'fixed': {
      const fixed = notice.count > 0 ? say(FINDINGS.fixedNotice[language], { count: notice.count }, digits) : '';
      const left = notice.refused ? refusalText(notice.refused, language, digits) : '';
      return [fixed, left].filter((part) => part !== '').join(' ');
    }
    case 'nothing-to-undo':
      return UNDO.nothingToUndo[language];
    case 'unanswered':
      return FRAME.unansweredRefusal[language];
    case 'tab-written':
      return [say(FINDINGS.tabWritten[language], { tab: notice.tab }, digits), ...workedOnTexts(notice, language)].join(
        ' ',
      );
    case 'accepted':
      return say(ACCEPT.acceptedNotice[language], { count: notice.count }, digits);
    case 'unaccepted':
      return ACCEPT.unacceptedNotice[language];
    case 'rule-off':
      return FINDINGS.ruleOffNotice[language];
    case 'draft-kept':
      return SETTINGS.draftKept[language];
    case 'undone':
      return UNDO.undoneTitle[language];
    case 'refused':
      return refusalText(notice.refused, language, digits);
    case 'problem':
      return sentenceOf(notice.problem)[language];
  }
}

/** Why a change was left out, and on which sheet if it is one of the person's own. */
function refusalText({ change, reason }: RefusedChange, language: Language, digits: Digits): string {
  const sentence = REFUSALS[reason][language];
  if (change.kind !== 'cell' && change.kind !== 'merge') return sentence;
  return `${sentence} (${say(SHARED.sheet[language], { sheet: change.sheet }, digits)})`;
}
