import type { Sentence } from '../core/messages/language';
import { REFUSALS } from '../core/messages/problems';
import { sentenceOf } from './problem';
import type { Notice } from './state/state';
import { WORDS } from './words';

/** What a passing line says. */
export function noticeSentence(notice: Notice): Sentence {
  switch (notice.kind) {
    case 'busy':
      return WORDS.busy;
    case 'copied':
      return WORDS.copied;
    case 'not-copied':
      return WORDS.notCopied;
    case 'mended':
      return WORDS.mendedNotice;
    case 'refused':
      return REFUSALS[notice.reason];
    case 'problem':
      return sentenceOf(notice.problem);
  }
}
