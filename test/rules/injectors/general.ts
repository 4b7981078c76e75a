import { BANGKOK_DISTRICTS } from '../../../src/core/rules/data/bangkok-districts';
import { PLACE_WORDS } from '../../../src/core/rules/data/place-words';
import { PROVINCES } from '../../../src/core/rules/data/provinces';
import { toArabic, toThai } from '../../../src/core/text/digits';
import type { PlantSite } from '../plant-site';
import type { Fault, Injectors } from './injector';

const YEAR = /(?<![0-9๐-๙])[2๒][5๕][0-9๐-๙]{2}(?![0-9๐-๙])/g;
const KINDS = ['สำนักงานเขต', 'สำนักงานวัฒนธรรมจังหวัด', 'องค์การบริหารส่วนจังหวัด', 'จังหวัด'];

/** The cell with some of its text written in another way; null where that changes nothing. */
function rewritten(site: PlantSite, at: string, how: (text: string) => string): Fault | null {
  const [before, after] = [site.text(at), how(site.text(at))];
  return before === after ? null : { cells: { [at]: after }, at: [at] };
}

/** All years of a text, moved. */
function moved(text: string, by: number): string {
  return text.replace(YEAR, (year) => {
    const other = String(Number(toArabic(year)) + by);
    return /[๐-๙]/.test(year) ? toThai(other) : other;
  });
}

/** Another office of the plan's own kind; null for kinds of which there is one of each name. */
function sibling({ plan, random }: PlantSite): string | null {
  const kind = KINDS.find((each) => plan.agency.startsWith(each));
  if (kind === undefined) return null;
  const places = kind === 'สำนักงานเขต' ? BANGKOK_DISTRICTS : PROVINCES.slice(1);
  return kind + random.pick(places.filter((place) => !plan.agency.includes(place)));
}

export const GENERAL: Injectors = {
  'agency-missing': {
    plant: (site) => rewritten(site, site.at('title'), (text) => text.replace(site.plan.agency, '...............')),
  },
  'agency-level-unmarked': {
    plant(site) {
      const at = site.at('title', 'B');
      return { cells: { [at]: '(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)' }, at: [at] };
    },
  },
  'year-inconsistent': {
    plant(site) {
      const at = site.random.pick([
        `A${site.slot('budget').slice(1)}`,
        site.at('targets'),
        site.at('targetsHeader', 'C'),
        site.at('outcomes'),
      ]);
      return rewritten(site, at, (text) => moved(text, site.random.pick([-2, -1, 1, 2])));
    },
  },
  'year-outside-national-plan': {
    plant(site) {
      const by = site.random.pick([2571, 2572, 2565, 2560]) - site.plan.year;
      // Two-digit years of periods would be out of the year, and that is another fault.
      if (site.projects.some(({ model }) => model.period !== null)) return null;
      const cells = site.built.workbook.sheets[0]!.values.flatMap((row, index) =>
        row.flatMap((value, column) =>
          typeof value === 'string' && moved(value, by) !== value
            ? [[`${'ABCDEFGHIJK'.charAt(column)}${index + 1}`, moved(value, by)] as const]
            : [],
        ),
      );
      return { cells: Object.fromEntries(cells), at: [site.at('year')] };
    },
  },
  'national-plan-outdated': {
    plant(site) {
      const at = site.at('outcome2');
      const text = site.random.pick([
        '- สอดคล้องกับแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ ฉบับที่ 1',
        '- ตามแผนแม่บทส่งเสริมคุณธรรมแห่งชาติ (พ.ศ. 2559 - 2564)',
        '- ตามแผนปฏิบัติการด้านการส่งเสริมคุณธรรมแห่งชาติ ระยะที่ 2 (พ.ศ. 2565 - 2570)',
      ]);
      return { cells: { [at]: site.say(text) }, at: [at] };
    },
  },
  'year-previous-wrong': {
    plant: (site) =>
      rewritten(site, site.at('targetsHeader', 'B'), (text) => moved(text, site.random.pick([-2, -1, 1]))),
  },
  'agency-name-inconsistent': {
    plant(site) {
      const other = sibling(site);
      const at = site.random.pick([site.at('coordinator'), site.at('base')]);
      return other === null ? null : rewritten(site, at, (text) => text.replace(site.plan.agency, other));
    },
  },
  'agency-name-foreign': {
    plant(site) {
      const names = [...PROVINCES.slice(1), ...BANGKOK_DISTRICTS].filter(
        (name) => !PLACE_WORDS.has(name) && !site.plan.agency.includes(name),
      );
      const at = site.heading(site.guideline(({ section }) => section === '1.4' || section === '1.5')!);
      return rewritten(site, at, (text) => text.replace('องค์กร อำเภอ และ', `${site.random.pick(names)} `));
    },
  },
  'coordinator-unlabelled': {
    plant: (site) => rewritten(site, site.at('coordinator'), (text) => text.replace(/สังกัด\s*:?/, '')),
  },
  'coordinator-missing': {
    plant: (site) =>
      rewritten(site, site.at('coordinator'), (text) =>
        text.replace(site.random.pick(['นางสาวสมหญิง ใจดี', site.plan.agency]), '....................'),
      ),
  },
  'address-missing': {
    plant: (site) =>
      rewritten(site, site.at('address'), () => `สถานที่ตั้ง:${site.random.pick(['', ' .................... '])}`),
  },
  'phone-malformed': {
    // One digit of the number itself is lost.
    plant: (site) => rewritten(site, site.at('phone'), (text) => text.replace(/([0-9๐-๙]{3})[0-9๐-๙]/, '$1')),
  },
  'email-thai-digit': {
    plant: (site) => rewritten(site, site.at('email'), (text) => text.replace(/[0-9](?=@)/, (digit) => toThai(digit))),
  },
  'email-malformed': {
    plant: (site) =>
      rewritten(site, site.at('email'), (text) =>
        site.random.pick([
          text.replace('@', ''),
          text.replace('@', 'ที่'),
          text.replace('@', '@ก'),
          text.replace(/@.*/, '@'),
        ]),
      ),
  },
  'email-unofficial': {
    plant: (site) =>
      rewritten(site, site.at('email'), (text) =>
        text.replace(/@.*/, site.random.pick(['@gmail.com', '@hotmail.com', '@yahoo.com'])),
      ),
  },
};
