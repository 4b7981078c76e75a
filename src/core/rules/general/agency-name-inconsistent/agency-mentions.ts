/** Where a plan's texts name an agency of the kind that the title names, but another one. */
import type { Plan } from '../../../plan/plan';
import { comparisonKey } from '../../../text/comparison-key';
import { toThai } from '../../../text/digits';
import { memoize } from '../../../text/memoize';
import type { Place } from '../../../workbook/snapshot';
import { BANGKOK_DISTRICTS } from '../../data/bangkok-districts';
import { PROVINCES } from '../../data/provinces';
import { escaped } from '../../fixes/text-edit';
import { nameIn } from '../../analysis/agency-name-places';
import { matchesIn } from '../../../text/patterns';
import { gather } from '../../../workbook/gather';

export interface Mention extends Place {
  /** `สำนักงานเขตบางแค`. */
  readonly agency: string;
  /** An office of the same kind, at places that say whose plan it is: the affiliation, the address. */
  readonly isSure: boolean;
}

type PlaceWord = 'เขต' | 'จังหวัด';

/** What the plan's own agency is called: `สำนักงานเขต` and `ลาดกระบัง`. */
interface Kind {
  readonly office: string;
  readonly own: string;
  readonly ofPlace: PlaceWord;
  /** An agency of the kind: by its office or the word for its place, in an address, by its office alone. */
  readonly named: RegExp;
  readonly seated: RegExp;
  readonly working: RegExp;
}

const OFFICE = /(?:สำนักงาน|ที่ทำการ|องค์การ|ศาลากลาง)[^()]*$/;
/** The names of the places of each kind, as patterns; an agency; and what a text that may name one holds as written. */
const NAMES = { เขต: nameIn(BANGKOK_DISTRICTS), จังหวัด: nameIn(PROVINCES) };
const AGENCIES = (['เขต', 'จังหวัด'] as const).map(
  (ofPlace) => [ofPlace, new RegExp(`^(.*${ofPlace})(${NAMES[ofPlace]})`)] as const,
);
const MAY_NAME = { เขต: loosely('เขต'), จังหวัด: loosely('จังหวัด') };

function loosely(word: string): RegExp {
  return new RegExp([...word].join('[^ก-๙]*'));
}

const kindOf = memoize((agency): Kind | null => {
  for (const [ofPlace, pattern] of AGENCIES) {
    const match = pattern.exec(agency);
    const [, before = '', own = ''] = match ?? [];
    if (match) return kindNamed(OFFICE.exec(before)?.[0] ?? ofPlace, own, ofPlace);
  }
  return null;
});

function kindNamed(office: string, own: string, ofPlace: PlaceWord): Kind {
  const before = (offices: readonly string[]): RegExp => new RegExp(`(?:${offices.join('|')})(${NAMES[ofPlace]})`, 'g');
  return {
    office,
    own,
    ofPlace,
    named: before(namesOf(office, ofPlace)),
    seated: before(seatsOf(office, ofPlace)),
    working: before([escaped(office)]),
  };
}

/**
 * Other agencies of the same kind as the plan's, at places where the plan's agency is meant. None if the kind is not
 * known.
 */
export function otherAgencies(plan: Plan): Mention[] {
  const agency = comparisonKey(plan.agency?.value ?? '');
  const kind = kindOf(agency);
  if (!kind) return [...otherLocal(plan, agency), ...otherNumbered(plan, agency)];
  const { office, ofPlace } = kind;
  const isOffice = office !== ofPlace;
  const inOwn = gather(ofAgency(plan), ({ text, where }) => {
    const found = mentionsIn(text, kind, where === 'address' ? kind.seated : kind.named);
    const isSeat = where !== null && isOffice;
    return found.map((mention) => ({ ...mention, isSure: isSeat && mention.agency.startsWith(office) }));
  });
  // Elsewhere only an office can be distinguished from the place: a plan may mention จังหวัดอ่างทอง.
  if (!isOffice) return inOwn;
  return [...inOwn, ...gather(ofWork(plan, kind), (text) => mentionsIn(text, kind, kind.working, GUEST))];
}

/** Patterns for what an agency of the kind is called, before the name of its place. */
function namesOf(office: string, ofPlace: PlaceWord): readonly string[] {
  return ofPlace === 'จังหวัด' ? [escaped(office), ofPlace] : [escaped(office)];
}

/** An address names its province; of that only the seat is an agency. */
function seatsOf(office: string, ofPlace: PlaceWord): readonly string[] {
  const seat = '(?<=ศาลากลาง)จังหวัด';
  return ofPlace === 'จังหวัด' ? [seat, ...(office === ofPlace ? [] : [escaped(office)])] : [escaped(office)];
}

/** `เทศบาลเมือง` and the name behind it: no list has all of them. */
const LOCAL = /^(?:เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วนตำบล|โรงพยาบาล(?:ส่งเสริมสุขภาพตำบล)?|โรงเรียน)/;

/** Another local office in the affiliation or the address of one. Its name ends at a space. */
function otherLocal(plan: Plan, agency: string): Mention[] {
  const [kind] = LOCAL.exec(agency) ?? [];
  if (kind === undefined) return [];
  const { general } = plan;
  return [general?.affiliation, general?.address].flatMap((datum) => {
    const value = datum?.value;
    if (!datum || value == null || comparisonKey(value).includes(agency)) return [];
    const named = value.split(/[\s,()]+/).map(comparisonKey);
    const other = named.map((word) => word.slice(Math.max(word.indexOf(kind), 0))).find((word) => isNameOf(word, kind));
    const isSame = other === undefined || agency.startsWith(other);
    return isSame ? [] : [{ sheet: datum.sheet, cell: datum.cell, agency: other, isSure: true }];
  });
}

/** `สำนักงานสรรพากรภาค 11` in the affiliation or the address of ภาค 13: offices that only a number tells apart. */
function otherNumbered({ general }: Plan, agency: string): Mention[] {
  const [, office, own] = /^(.{8,}[^0-9/.-])([0-9]{1,2})$/.exec(agency) ?? [];
  if (office === undefined) return [];
  const pattern = new RegExp(`${escaped(office)}([0-9]{1,2})(?![0-9])`, 'g');
  return [general?.affiliation, general?.address].flatMap((datum) => {
    const found = [...comparisonKey(datum?.value ?? '').matchAll(pattern)];
    const [other] = found;
    const isOwn = found.some(([, number]) => number === own);
    if (!datum || !other || isOwn) return [];
    const named = THAI_DIGITS.test(datum.text) ? toThai(other[0]) : other[0];
    return [{ sheet: datum.sheet, cell: datum.cell, agency: named, isSure: true }];
  });
}

const THAI_DIGITS = /[๐-๙]/;

/** Fewer letters are no name. */
const SHORTEST_NAME = 2;

function isNameOf(word: string, kind: string): boolean {
  const name = word.startsWith(kind) ? word.slice(kind.length) : '';
  return name.length >= SHORTEST_NAME && /^[ก-๙]+$/.test(name);
}

/** Who the agency visits or works with is not the agency. */
const GUEST = /(?:ดูงาน|ณ|ที่|กับ|ระหว่าง|จาก|และ|หรือ|[,/])$/;

/** Where guests may be named, a text that names the plan's own agency too knows what it says. */
function mentionsIn({ sheet, cell, text }: Written, { own }: Kind, pattern: RegExp, guest?: RegExp): Mention[] {
  const key = comparisonKey(text);
  const found = matchesIn(key, pattern);
  if (guest && found.some(([, name]) => name === own)) return [];
  return gather(found, ({ 0: agency, 1: name, index }) =>
    name !== own && !guest?.test(key.slice(0, index)) ? [{ sheet, cell, agency, isSure: false }] : [],
  );
}

/** A text, and where it is. */
interface Written extends Place {
  readonly text: string;
}

/** Texts about the agency itself, in the order of the form. */
function ofAgency({ general, baseline: base }: Plan): readonly {
  readonly text: Written;
  readonly where: 'affiliation' | 'address' | null;
}[] {
  const places = [
    [general?.agency, null],
    [general?.address, 'address'],
    [general?.affiliation, 'affiliation'],
    ...(base?.rows ?? []).map(({ unit }) => [unit, null] as const),
  ] as const;
  return places.flatMap(([text, where]) => (text ? [{ text, where }] : []));
}

/** Texts about projects that may name a place of the kind. Most do not, and a test without repairing them shows it. */
function ofWork({ projects, outcomes }: Plan, { ofPlace }: Kind): readonly Written[] {
  const mayName = MAY_NAME[ofPlace];
  const texts: Written[] = [];
  for (const project of projects) {
    const { sheet, cell, title, quality, unit } = project;
    if (mayName.test(title)) texts.push({ sheet, cell, text: title });
    if (quality && mayName.test(quality.text)) texts.push(quality);
    if (unit && mayName.test(unit.text)) texts.push(unit);
  }
  return [...texts, ...(outcomes?.items ?? [])];
}
