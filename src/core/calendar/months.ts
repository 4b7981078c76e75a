/** The months as Thai officials write them, as data. */

interface MonthNames {
  /** The full name first, then misspellings of it that have one reading only. */
  readonly names: readonly string[];
  /** Short forms, as they are spoken. */
  readonly spoken: readonly string[];
  /** The letters of the abbreviation; dots and spaces come and go (`ต.ค.`, `ตค.`, `ต ค`). */
  readonly letters: readonly [string, string];
  readonly english: readonly string[];
}

/** In calendar order, January first. */
export const MONTHS: readonly MonthNames[] = [
  { names: ['มกราคม', 'มกรคม'], spoken: ['มกรา', 'มกราฯ'], letters: ['ม', 'ค'], english: ['january', 'jan'] },
  {
    names: ['กุมภาพันธ์', 'กุมภาพันธุ์', 'กุมภาพันธ', 'กุมภาพันธิ์', 'กุมภาพันท์', 'กุมภาพัน', 'กุมพาพันธ์'],
    spoken: ['กุมภา', 'กุมภาฯ'],
    letters: ['ก', 'พ'],
    english: ['february', 'feb', 'febuary'],
  },
  { names: ['มีนาคม', 'มินาคม', 'มีนคม'], spoken: ['มีนา', 'มีนาฯ'], letters: ['มี', 'ค'], english: ['march', 'mar'] },
  {
    names: ['เมษายน', 'เมษยน', 'เมศายน', 'เมสายน'],
    spoken: ['เมษา', 'เมษาฯ'],
    letters: ['เม', 'ย'],
    english: ['april', 'apr'],
  },
  {
    names: ['พฤษภาคม', 'พฤกษภาคม', 'พฤศภาคม', 'พฤษาภาคม', 'พฤษภคม'],
    spoken: ['พฤษภา', 'พฤษภาฯ', 'พฤกษภา', 'พฤศภา'],
    letters: ['พ', 'ค'],
    english: ['may'],
  },
  {
    names: ['มิถุนายน', 'มิถุนยน', 'มิถุยายน', 'มิถุนายณ', 'มิถูนายน'],
    spoken: ['มิถุนา', 'มิถุนาฯ'],
    letters: ['มิ', 'ย'],
    english: ['june', 'jun'],
  },
  {
    names: ['กรกฎาคม', 'กรกฏาคม', 'กรกฎคม', 'กรกดาคม', 'กรกฎากคม', 'กรกฏคม'],
    spoken: ['กรกฎา', 'กรกฎาฯ', 'กรกฏา', 'กรกฏาฯ', 'กรกดา'],
    letters: ['ก', 'ค'],
    english: ['july', 'jul'],
  },
  { names: ['สิงหาคม', 'สิงหคม', 'สิงห์หาคม'], spoken: ['สิงหา', 'สิงหาฯ'], letters: ['ส', 'ค'], english: ['august', 'aug'] },
  {
    names: ['กันยายน', 'กันยายณ', 'กันยาน', 'กันยยน', 'กัณยายน'],
    spoken: ['กันยา', 'กันยาฯ'],
    letters: ['ก', 'ย'],
    english: ['september', 'sept', 'sep'],
  },
  { names: ['ตุลาคม', 'ตุลคม', 'ตุราคม'], spoken: ['ตุลา', 'ตุลาฯ'], letters: ['ต', 'ค'], english: ['october', 'oct'] },
  {
    names: [
      'พฤศจิกายน',
      'พฤษจิกายน',
      'พฤศจิกายณ',
      'พฤศจิการยน',
      'พฤศจิกยน',
      'พฤสจิกายน',
      'พฤศจิกายย',
      'พฤษศจิกายน',
      'พฤกศจิกายน',
      'พฤศิจกายน',
      'พฤศกิจายน',
      'พฤศจืกายน',
      'พฤศจิการน',
      'พฤจิกายน',
    ],
    spoken: ['พฤศจิกา', 'พฤศจิกาฯ', 'พฤศจิฯ', 'พฤษจิกา'],
    letters: ['พ', 'ย'],
    english: ['november', 'nov'],
  },
  {
    names: ['ธันวาคม', 'ธันวคม', 'ธัวาคม', 'ทันวาคม'],
    spoken: ['ธันวา', 'ธันวาฯ'],
    letters: ['ธ', 'ค'],
    english: ['december', 'dec'],
  },
];

/** The month (1 to 12) with these two letters; `ก` `ค` is July. */
export function monthOfLetters(first: string, second: string): number | null {
  const index = MONTHS.findIndex(({ letters }) => letters[0] === first && letters[1] === second);
  return index < 0 ? null : index + 1;
}

/** Shorter words than this have too many neighbours to be read as a misspelt month. */
const SHORTEST = 6;
const LONGEST = 12;

/**
 * The one month whose full name, or a usual misspelling of it, `word` misses by a single letter left out, put in,
 * changed or swapped; null if it is none or two.
 */
export function misspeltMonth(word: string): number | null {
  if (word.length < SHORTEST - 1 || word.length > LONGEST) return null;
  const near = MONTHS.flatMap(({ names }, index) => {
    const isNear = names.some((name) => name.length >= SHORTEST && isOneSlip(word, name));
    return isNear ? [index + 1] : [];
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

function isOneSlip(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < word.length && start < name.length && word[start] === name[start]) start++;
  const wordRest = word.slice(start);
  const nameRest = name.slice(start);
  return (
    wordRest.slice(1) === nameRest ||
    wordRest === nameRest.slice(1) ||
    wordRest.slice(1) === nameRest.slice(1) ||
    (wordRest.length > 1 &&
      wordRest[0] === nameRest[1] &&
      wordRest[1] === nameRest[0] &&
      wordRest.slice(2) === nameRest.slice(2))
  );
}
