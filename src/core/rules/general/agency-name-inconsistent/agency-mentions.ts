/** Where a plan's texts name an agency of the kind that the title names, but another one. */
import type { Plan } from '../../../plan/plan';
import { comparisonKey } from '../../../text/comparison-key';
import type { Place } from '../../../workbook/snapshot';
import { BANGKOK_DISTRICTS } from '../../data/bangkok-districts';
import { PROVINCES } from '../../data/provinces';
import { escaped } from '../../fixes/text-edit';
import { nameIn } from '../../analysis/agency-name-places';

export interface Mention extends Place {
  /** `สำนักงานเขตบางแค`. */
  readonly agency: string;
}

/** What the plan's own agency is called: `สำนักงานเขต` and `ลาดกระบัง`. */
interface Kind {
  readonly office: string;
  readonly own: string;
  readonly ofPlace: 'เขต' | 'จังหวัด';
}

const OFFICE = /(?:สำนักงาน|ที่ทำการ|องค์การ|ศาลากลาง)[^()]*$/;
const KINDS = [
  ['เขต', BANGKOK_DISTRICTS],
  ['จังหวัด', PROVINCES],
] as const;

function kindOf(agency: string): Kind | null {
  for (const [ofPlace, names] of KINDS) {
    const match = new RegExp(`^(.*${ofPlace})(${nameIn(names)})`).exec(agency);
    const [, before = '', own = ''] = match ?? [];
    if (match) return { office: OFFICE.exec(before)?.[0] ?? ofPlace, own, ofPlace };
  }
  return null;
}

/**
 * Other agencies of the same kind as the plan's, at places where the plan's agency is meant. None if the kind is not
 * known.
 */
export function otherAgencies(plan: Plan): Mention[] {
  const kind = kindOf(comparisonKey(plan.agency?.value ?? ''));
  if (!kind) return [];
  const { office, ofPlace } = kind;
  const inOwn = mentionsIn(ofAgency(plan), kind, ofPlace === 'จังหวัด' ? [office, ofPlace] : [office]);
  // Elsewhere only an office can be distinguished from the place: a plan may speak of จังหวัดอ่างทอง.
  return office === ofPlace ? inOwn : [...inOwn, ...mentionsIn(ofWork(plan, kind), kind, [office], GUEST)];
}

/** Who the agency visits or works with is not the agency. */
const GUEST = /(?:ดูงาน|ณ|ที่|กับ|ระหว่าง|จาก|และ|หรือ|[,/])$/;

/** Where guests may be named, a text that names the plan's own agency too knows what it says. */
function mentionsIn(
  texts: readonly Written[],
  { own, ofPlace }: Kind,
  offices: readonly string[],
  guest?: RegExp,
): Mention[] {
  const names = nameIn(ofPlace === 'เขต' ? BANGKOK_DISTRICTS : PROVINCES);
  const pattern = new RegExp(`(?:${offices.map(escaped).join('|')})(${names})`, 'g');
  return texts.flatMap(({ sheet, cell, text }) => {
    const key = comparisonKey(text);
    const found = [...key.matchAll(pattern)];
    if (guest && found.some(([, name]) => name === own)) return [];
    return found.flatMap(({ 0: agency, 1: name, index }) =>
      name !== own && !guest?.test(key.slice(0, index)) ? [{ sheet, cell, agency }] : [],
    );
  });
}

/** A text, and where it is. */
interface Written extends Place {
  readonly text: string;
}

/** Texts about the agency itself, in the order of the form. */
function ofAgency({ general, baseline: base }: Plan): readonly Written[] {
  return [
    general?.agency,
    general?.address,
    general?.affiliation,
    ...(base?.rows ?? []).map(({ unit }) => unit),
  ].flatMap((datum) => datum ?? []);
}

/** Texts about projects that may name a place of the kind. Most do not, and a test without repairing them shows it. */
function ofWork({ projects, outcomes }: Plan, { ofPlace }: Kind): readonly Written[] {
  const mayName = new RegExp([...ofPlace].join('[^ก-๙]*'));
  const texts: Written[] = [];
  for (const project of projects) {
    const { sheet, cell, title, quality, unit } = project;
    if (mayName.test(title)) texts.push({ sheet, cell, text: title });
    if (quality && mayName.test(quality.text)) texts.push(quality);
    if (unit && mayName.test(unit.text)) texts.push(unit);
  }
  return [...texts, ...(outcomes?.items ?? [])];
}
