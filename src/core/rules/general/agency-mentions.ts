/** Where a plan's texts name an agency of the kind that the title names, but another one. */
import type { Datum, Plan } from '../../plan/plan';
import { labelKey } from '../../text/label';
import type { Place } from '../../workbook/snapshot';
import { BANGKOK_DISTRICTS } from '../data/bangkok-districts';
import { PROVINCES } from '../data/provinces';
import { escaped } from '../heading/text-edit';
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
  const { ofAgency, ofWork } = textsOf(plan);
  const inOwn = ofAgency.flatMap(mentionsOf(kind, ofPlace === 'จังหวัด' ? [office, ofPlace] : [office]));
  // Elsewhere only an office is told from the place: a plan may well speak of จังหวัดอ่างทอง.
  return office === ofPlace ? inOwn : [...inOwn, ...ofWork.flatMap(mentionsOf(kind, [office], GUEST))];
}

/** Who the agency visits or works with is not the agency. */
const GUEST = /(?:ดูงาน|ณ|ที่|กับ|ระหว่าง|จาก|และ|หรือ|[,/])$/;

/** Where guests may be named, a text that names the plan's own agency too knows what it says. */
function mentionsOf(
  { own, ofPlace }: Kind,
  offices: readonly string[],
  guest?: RegExp,
): (datum: Datum<unknown>) => Mention[] {
  const names = nameIn(ofPlace === 'เขต' ? BANGKOK_DISTRICTS : PROVINCES);
  const pattern = new RegExp(`(?:${offices.map(escaped).join('|')})(${names})`, 'g');
  // Most texts name no place at all, which is told without repairing them.
  const mayName = new RegExp([...ofPlace].join('[^ก-๙]*'));
  return ({ sheet, cell, text }) => {
    if (!mayName.test(text)) return [];
    const key = labelKey(text);
    const found = [...key.matchAll(pattern)];
    if (guest && found.some(([, name]) => name === own)) return [];
    return found
      .filter(({ 1: name, index }) => name !== own && !guest?.test(key.slice(0, index)))
      .map(([agency]) => ({ sheet, cell, agency }));
  };
}

/** Texts about the agency itself, and texts about what it does; of each, in the order of the form. */
function textsOf({
  general,
  base,
  projects,
  outcomes,
}: Plan): Readonly<Record<'ofAgency' | 'ofWork', Datum<unknown>[]>> {
  const given = (data: readonly (Datum<unknown> | null)[]): Datum<unknown>[] => data.filter((datum) => datum !== null);
  return {
    ofAgency: given([
      ...(general ? [general.agency, general.address, general.affiliation] : []),
      ...(base?.rows ?? []).map(({ unit }) => unit),
    ]),
    ofWork: given([
      ...projects.flatMap(({ sheet, cell, title, quality, unit }) => [
        { sheet, cell, text: title, value: title },
        quality,
        unit,
      ]),
      ...(outcomes?.items ?? []),
    ]),
  };
}
