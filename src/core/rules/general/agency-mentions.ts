/** Where a plan's texts name an agency of the kind that the title names, but another one. */
import type { Plan } from '../../plan/plan';
import { labelKey } from '../../text/label';
import type { Place } from '../../workbook/snapshot';
import { BANGKOK_DISTRICTS } from '../data/bangkok-districts';
import { PROVINCES } from '../data/provinces';
import { escaped } from '../text-edit';
import { nameIn } from './agency-name-places';

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

/** Other agencies of the plan's own kind, named where the plan's own is meant. None where the kind is not known. */
export function otherAgencies(plan: Plan): Mention[] {
  const kind = kindOf(labelKey(plan.agency?.value ?? ''));
  if (!kind) return [];
  const { office, ofPlace } = kind;
  const inOwn = mentionsIn(ofAgency(plan), kind, ofPlace === 'จังหวัด' ? [office, ofPlace] : [office]);
  // Elsewhere only an office is told from the place: a plan may well speak of จังหวัดอ่างทอง.
  return office === ofPlace ? inOwn : [...inOwn, ...mentionsIn(ofWork(plan), kind, [office], GUEST)];
}

/** Who the agency visits or works with is not the agency. */
const GUEST = /(?:ดูงาน|ณ|ที่|กับ|ระหว่าง|จาก|และ|หรือ|[,/])$/;

/** Where guests may be named, a text that names the plan's own agency too knows what it says. */
function mentionsIn(
  written: Iterable<Written>,
  { own, ofPlace }: Kind,
  offices: readonly string[],
  guest?: RegExp,
): Mention[] {
  const names = nameIn(ofPlace === 'เขต' ? BANGKOK_DISTRICTS : PROVINCES);
  const pattern = new RegExp(`(?:${offices.map(escaped).join('|')})(${names})`, 'g');
  // Most texts name no place at all, which is told without repairing them.
  const mayName = new RegExp([...ofPlace].join('[^ก-๙]*'));
  const mentions: Mention[] = [];
  for (const [{ sheet, cell }, text] of written) {
    if (!mayName.test(text)) continue;
    const key = labelKey(text);
    const found = [...key.matchAll(pattern)];
    if (guest && found.some(([, name]) => name === own)) continue;
    for (const { 0: agency, 1: name, index } of found) {
      if (name !== own && !guest?.test(key.slice(0, index))) mentions.push({ sheet, cell, agency });
    }
  }
  return mentions;
}

/** A text, and where it stands. */
type Written = readonly [at: Place, text: string];

/** Texts about the agency itself, in the order of the form. */
function* ofAgency({ general, base }: Plan): Generator<Written> {
  for (const datum of [general?.agency, general?.address, general?.affiliation]) if (datum) yield [datum, datum.text];
  for (const { unit } of base?.rows ?? []) yield [unit, unit.text];
}

/** Texts about what it does. */
function* ofWork({ projects, outcomes }: Plan): Generator<Written> {
  for (const project of projects) {
    yield [project, project.title];
    if (project.quality) yield [project.quality, project.quality.text];
    if (project.unit) yield [project.unit, project.unit.text];
  }
  for (const item of outcomes?.items ?? []) yield [item, item.text];
}
