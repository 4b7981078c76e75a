/** The offices that a cell of the table names: who leads, and who works with them. */
import { BULLETS_AND_DASHES } from './bullets';
import { toArabic } from './digits';
import { memoize } from './memoize';

export interface UnitNames {
  /** null if nobody leads: nothing is written, or only those who join in. */
  readonly lead: string | null;
  readonly joint: readonly string[];
}

const NOBODY: UnitNames = { lead: null, joint: [] };

const ITEM = new RegExp(String.raw`(?:^|\n)[^\S\n]*(?:[${BULLETS_AND_DASHES}]|\(?[0-9]{1,2}[.)])[^\S\n]*`);
const LIST = /[,;|]|ร่วมกับ/;
/** `หน่วยงานหลัก:`, `ร่วม:`; the groups hold who leads and who joins in. */
const LABEL = /(?:หน่วยงาน)?(?:(?:ที่)?(หลัก|รับผิดชอบหลัก|เจ้าภาพหลัก)|(ร่วมดำเนินการ|ที่เกี่ยวข้อง|ร่วม|สนับสนุน|รอง))[^\S\n]*[::]/;
/**
 * What offices of one kind begin with. Another office follows a word only if it is of the same kind, or all of them:
 * `ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม` is one office, and so is `ฝ่ายปกครอง สำนักงานเขต`.
 */
const KINDS = ['ฝ่าย', 'กอง(?!ทุน)', 'สำนัก', 'ศูนย์', 'กลุ่ม', 'งาน', 'แผนก', 'คณะ', 'โรงเรียน', 'วัด', 'เทศบาล', 'ชุมชน'];
const ANOTHER = KINDS.map((kind) => ({
  begins: new RegExp(`^${kind}`),
  border: new RegExp(`(?: ?(?:และ|/) ?| )(?=(?:ทุก)?${kind}|ทุก(?:ฝ่าย|กอง|สำนัก|กลุ่ม|หน่วย|ส่วน))`),
}));

/** The names as they are written, white space apart; each once. A text that holds no border is one name. */
export const unitNames = memoize((text): UnitNames => {
  const pieces = toArabicItems(text).split(ITEM).flatMap(labelled);
  const lead = pieces.find(({ isJoint }) => !isJoint)?.name ?? null;
  const joint = [...new Set(pieces.map(({ name }) => name))].filter((name) => name !== lead);
  return lead === null && joint.length === 0 ? NOBODY : { lead, joint };
});

interface Piece {
  readonly name: string;
  readonly isJoint: boolean;
}

/** The names of one item, those behind a label of joint offices marked. */
function labelled(text: string): Piece[] {
  const [before = '', ...rest] = text.split(LABEL);
  const pieces = named(before, false);
  for (let index = 0; index + 2 < rest.length; index += 3) {
    pieces.push(...named(rest[index + 2] ?? '', rest[index + 1] !== undefined));
  }
  return pieces;
}

function named(text: string, isJoint: boolean): Piece[] {
  return text
    .split(LIST)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .flatMap(ofOneKind)
    .filter((name) => /[ก-๙a-z0-9]/i.test(name))
    .map((name) => ({ name, isJoint }));
}

function ofOneKind(name: string): string[] {
  const kind = ANOTHER.find(({ begins }) => begins.test(name));
  return kind ? name.split(kind.border) : [name];
}

/** Thai item numbers at the start of a line, as `ITEM` knows them. */
function toArabicItems(text: string): string {
  return text.replace(
    /(^|\n)([^\S\n]*\(?)([๐-๙]{1,2})(?=[.)])/g,
    (_item, start: string, gap: string, digits: string) => `${start}${gap}${toArabic(digits)}`,
  );
}
