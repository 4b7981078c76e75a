/** The months as Thai officials write them, as data. */

interface MonthNames {
  /** The full name first, then spoken short forms and misspellings that have one reading only. */
  readonly names: readonly string[];
  /** The letters of the abbreviation; dots and spaces come and go (`ต.ค.`, `ตค.`, `ต ค`). */
  readonly letters: readonly [string, string];
  readonly english: readonly string[];
}

/** In calendar order, January first. */
export const MONTHS: readonly MonthNames[] = [
  { names: ['มกราคม', 'มกรา', 'มกราฯ', 'มกรคม'], letters: ['ม', 'ค'], english: ['january', 'jan'] },
  {
    names: ['กุมภาพันธ์', 'กุมภา', 'กุมภาฯ', 'กุมภาพันธุ์', 'กุมภาพันธ', 'กุมภาพันธิ์', 'กุมภาพันท์', 'กุมภาพัน', 'กุมพาพันธ์'],
    letters: ['ก', 'พ'],
    english: ['february', 'feb', 'febuary'],
  },
  { names: ['มีนาคม', 'มีนา', 'มีนาฯ', 'มินาคม', 'มีนคม'], letters: ['มี', 'ค'], english: ['march', 'mar'] },
  { names: ['เมษายน', 'เมษา', 'เมษาฯ', 'เมษยน', 'เมศายน', 'เมสายน'], letters: ['เม', 'ย'], english: ['april', 'apr'] },
  {
    names: ['พฤษภาคม', 'พฤษภา', 'พฤษภาฯ', 'พฤกษภาคม', 'พฤศภาคม', 'พฤษาภาคม', 'พฤษภคม', 'พฤกษภา', 'พฤศภา'],
    letters: ['พ', 'ค'],
    english: ['may'],
  },
  {
    names: ['มิถุนายน', 'มิถุนา', 'มิถุนาฯ', 'มิถุนยน', 'มิถุยายน', 'มิถุนายณ', 'มิถูนายน'],
    letters: ['มิ', 'ย'],
    english: ['june', 'jun'],
  },
  {
    names: [
      'กรกฎาคม',
      'กรกฎา',
      'กรกฎาฯ',
      'กรกฏาคม',
      'กรกฏา',
      'กรกฏาฯ',
      'กรกฎคม',
      'กรกดาคม',
      'กรกฎากคม',
      'กรกฏคม',
      'กรกดา',
    ],
    letters: ['ก', 'ค'],
    english: ['july', 'jul'],
  },
  { names: ['สิงหาคม', 'สิงหา', 'สิงหาฯ', 'สิงหคม', 'สิงห์หาคม'], letters: ['ส', 'ค'], english: ['august', 'aug'] },
  {
    names: ['กันยายน', 'กันยา', 'กันยาฯ', 'กันยายณ', 'กันยาน', 'กันยยน', 'กัณยายน'],
    letters: ['ก', 'ย'],
    english: ['september', 'sept', 'sep'],
  },
  { names: ['ตุลาคม', 'ตุลา', 'ตุลาฯ', 'ตุลคม', 'ตุราคม'], letters: ['ต', 'ค'], english: ['october', 'oct'] },
  {
    names: [
      ...['พฤศจิกายน', 'พฤศจิกา', 'พฤศจิกาฯ', 'พฤศจิฯ', 'พฤษจิกายน', 'พฤษจิกา', 'พฤศจิกายณ', 'พฤศจิการยน', 'พฤศจิกยน'],
      ...['พฤสจิกายน', 'พฤศจิกายย', 'พฤษศจิกายน', 'พฤกศจิกายน', 'พฤศิจกายน', 'พฤศจืกายน', 'พฤศจิการน', 'พฤจิกายน'],
    ],
    letters: ['พ', 'ย'],
    english: ['november', 'nov'],
  },
  {
    names: ['ธันวาคม', 'ธันวา', 'ธันวาฯ', 'ธันวคม', 'ธัวาคม', 'ทันวาคม'],
    letters: ['ธ', 'ค'],
    english: ['december', 'dec'],
  },
];

/** The month (1 to 12) with these two letters; `ก` `ค` is July. */
export function monthOfLetters(first: string, second: string): number | null {
  const index = MONTHS.findIndex(({ letters }) => letters[0] === first && letters[1] === second);
  return index < 0 ? null : index + 1;
}

/** Shorter words than this have too many neighbours to be taken for a misspelt month. */
const SHORTEST = 6;

/**
 * The one month whose full name `word` misses by a single letter left out, put in, changed or swapped; null where it
 * is none or two.
 */
export function misspeltMonth(word: string): number | null {
  if (word.length < SHORTEST - 1 || word.length > 12) return null;
  const near = MONTHS.flatMap(({ names }, index) => {
    const name = names[0] ?? '';
    return name.length >= SHORTEST && isOneSlip(word, name) ? [index + 1] : [];
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
