import { QUARTERS, type Quarter } from '../../core/calendar/quarter';
import { WORDS } from '../words';
import { useLanguage, useSay } from './context';

/** Four small boxes, those to be marked ticked; a screen reader hears the sentence instead. */
export function QuarterBoxes({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const say = useSay();
  const digits = useLanguage() === 'th' ? THAI_DIGITS : ARABIC_DIGITS;
  return (
    <span class="quarters" role="img" aria-label={say(WORDS.quartersToMark, { quarters: quarters.join(', ') })}>
      {QUARTERS.map((quarter) => {
        const isMarked = quarters.includes(quarter);
        return (
          <span key={quarter} class={isMarked ? 'quarter quarter-marked' : 'quarter'} aria-hidden="true">
            <span class="quarter-digit">{digits[quarter]}</span>
            <span class="quarter-mark">{isMarked ? '✓' : ''}</span>
          </span>
        );
      })}
    </span>
  );
}

const THAI_DIGITS: Readonly<Record<Quarter, string>> = { 1: '๑', 2: '๒', 3: '๓', 4: '๔' };
const ARABIC_DIGITS: Readonly<Record<Quarter, string>> = { 1: '1', 2: '2', 3: '3', 4: '4' };
