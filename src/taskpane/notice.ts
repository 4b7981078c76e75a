import { say } from '../core/messages/digits';
import type { Language } from '../core/messages/language';
import { workedOnTexts } from '../core/messages/worked-on';
import { REFUSALS } from '../core/messages/problems';
import type { Digits } from '../core/text/digits';
import type { RefusedChange } from '../core/workbook/host';
import { sentenceOf } from './problem';
import type { Notice } from './state/state';
import { WORDS } from './words';

/** What a passing line says. */
export function noticeText(notice: Notice, language: Language, digits: Digits): string {
  switch (notice.kind) {
    case 'busy':
      return WORDS.busy[language];
    case 'writing':
      return WORDS.writing[language];
    case 'copied':
      return WORDS.copied[language];
    case 'not-copied':
      return WORDS.notCopied[language];
    case 'mended': {
      const mended = notice.count > 0 ? say(WORDS.mendedNotice[language], { count: notice.count }, digits) : '';
      const left = notice.refused ? refusalText(notice.refused, language, digits) : '';
      return [mended, left].filter((part) => part !== '').join(' ');
    }
    case 'nothing-to-undo':
      return WORDS.nothingToUndo[language];
    case 'unanswered':
      return WORDS.unansweredRefusal[language];
    case 'tab-written':
      return [say(WORDS.tabWritten[language], { tab: notice.tab }, digits), ...workedOnTexts(notice, language)].join(
        ' ',
      );
    case 'accepted':
      return WORDS.acceptedNotice[language];
    case 'unaccepted':
      return WORDS.unacceptedNotice[language];
    case 'refused':
      return refusalText(notice.refused, language, digits);
    case 'problem':
      return sentenceOf(notice.problem)[language];
  }
}

/** Why a change was left out, and on which sheet where that is where the person must go. */
function refusalText({ change, reason }: RefusedChange, language: Language, digits: Digits): string {
  const sentence = REFUSALS[reason][language];
  if (change.kind !== 'cell' && change.kind !== 'merge') return sentence;
  return `${sentence} (${say(WORDS.sheet[language], { sheet: change.sheet }, digits)})`;
}
