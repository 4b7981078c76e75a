/** Whether a quantity says how many, in digits or in words. */
import { contentOf } from '../../../text/cell-content';
import { withoutListNumber } from '../../../text/measure';
import { SCALES } from '../../../text/number-words';
import { memoize } from '../../../text/memoize';
import { UNITS } from '../../../text/units';
import { NUMBER_PHRASES, SPOKEN_DIGITS } from '../../data/number-phrases';

const escaped = (words: readonly string[]): string => words.map((word) => word.replace(/[.%]/g, '\\$&')).join('|');

/** `พ.ศ. 2568`, `อายุ 13 - 25 ปี`: numbers that say when or who, with anything behind them. */
const WHEN_OR_WHO =
  /(?<!ปี|ปีงบประมาณ|[พค]\.?ศ\.?)(?:ปี(?:งบประมาณ)?|[พค]\.?ศ\.?)+2[0-9]{3}|อายุ(?:ตั้งแต่|ระหว่าง)?[0-9]+(?:(?:-|ถึง)[0-9]+)?ปี/g;
/** `ชุมชนที่ 5`, `ข้อ 3`: numbers that name a thing, unless a unit makes them a quantity. */
const NAMING = new RegExp(`(?:ที่|ข้อ|มาตรา|หมู่|รุ่น)[0-9]+(?:[./][0-9]+)*(?![0-9]|${escaped(UNITS)})`, 'g');
const WORD = `(?:${escaped([...SPOKEN_DIGITS, ...Object.keys(SCALES)])})`;
const SPOKEN = new RegExp(`${WORD}(?:${escaped(UNITS)})|ร้อยละ${WORD}`);

/** `ระดับดีมาก`, `ระดับคุณธรรมต้นแบบ`, `ITA เกรด A`: reached or not, without a number. Of text in small letters. */
const LEVEL =
  /(?:ระดับ|เกรด)(?:การประเมิน)?["“(]?(?:[a-d]{1,2}[+-]?(?![a-z])|ดี|ดีเยี่ยม|ดีเด่น|ผ่าน|พอใช้|มาก|ปานกลาง|ส่งเสริมคุณธรรม|พัฒนาคุณธรรม|คุณธรรมต้นแบบ|ต้นแบบ|เหรียญ|ทอง|เงิน)|ผ่าน(?:เกณฑ์)?(?:การประเมิน)?ita(?![a-z])/;

/** `จำนวน ๕๐ คน`, `ร้อยละ ๘๕`, `หนึ่งครั้ง`, `ทุกเดือน`; not `(๑) จำนวนผู้เข้าร่วม`, `ปี ๒๕๖๘`, `อายุ ๑๓ ปี`, `..... คน`. */
export const statesNumber = memoize((text) =>
  text.split(/[\r\n]+/).some((line) => {
    const content = contentOf(line);
    if (content.kind !== 'text') return false;
    const words = withoutListNumber(content.text).replace(/\s+/g, '');
    const counting = words.replace(WHEN_OR_WHO, '').replace(NAMING, '');
    return (
      /[0-9]/.test(counting) ||
      LEVEL.test(words.toLowerCase()) ||
      SPOKEN.test(words) ||
      NUMBER_PHRASES.some((phrase) => words.includes(phrase))
    );
  }),
);
