/** Another province at places of part 5 that mean the plan's own. */
import type { Plan } from '../../../plan/plan';
import { comparisonKey } from '../../../text/comparison-key';
import { nameIn } from '../../analysis/agency-name-places';
import { PROVINCES } from '../../data/provinces';

const NAMES = new RegExp(nameIn(PROVINCES), 'g');
const NAMED = new RegExp(`จังหวัด(${nameIn(PROVINCES)})`);
const [BANGKOK = ''] = PROVINCES;

/** Other provinces are rightly named beside these. */
const BESIDE = /กลุ่มจังหวัด|ใกล้เคียง|ข้างเคียง|ดูงาน|แลกเปลี่ยน|ต่างจังหวัด|ภาค(?:เหนือ|กลาง|ใต้|ตะวัน|อีสาน)/;
/** In front of a name: an institution or a person of that province, or one more of a list. */
const OF_NAME =
  /(?:สำนักงาน|โรงเรียน|วัด|วิทยาลัย|โรงพยาบาล|ศูนย์|เรือนจำ|ศาล|สถาบัน|สภา|องค์การ|หอการค้า|ผู้ว่า|พระ|นาย|นาง|ชมรม|สมาคม|มูลนิธิ|บริษัท|ธนาคาร|เทศบาล|ค่าย).{0,40}$|(?:และ|กับ|หรือ|[,/])$/;
const OF_LIST = /^(?:และ|กับ|หรือ|[,/])/;

/** The provinces that the plan is of; empty if that is not certain, or it is of the whole country. */
export function ownProvinces({ agency, general }: Plan): ReadonlySet<string> {
  const named = provincesIn(agency?.value ?? '');
  if (named.length > 0) return new Set(named);
  const near = provincesIn(
    [general?.agency, general?.address, general?.affiliation].map((each) => each?.text).join(' '),
  );
  return new Set(near.includes(BANGKOK) ? [] : near);
}

/** The one province that an outcome names, if it is not the plan's. */
export function foreignProvince(outcome: string, own: ReadonlySet<string>): string | null {
  const key = comparisonKey(outcome);
  const named = NAMED.exec(key);
  const name = named?.[1];
  if (!named || name === undefined || own.has(name) || provincesIn(key).length > 1 || BESIDE.test(key)) return null;
  const [before, behind] = [key.slice(0, named.index), key.slice(named.index + named[0].length)];
  return OF_NAME.test(before) || OF_LIST.test(behind) ? null : name;
}

function provincesIn(text: string): readonly string[] {
  return comparisonKey(text).match(NAMES) ?? [];
}
