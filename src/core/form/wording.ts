/** Headings without their words `แนวทางการพัฒนาที่ …`: a section number of the form with the wording that belongs to it. */
import type { Framework } from '../plan/framework';
import { labelKey } from '../text/label';
import { readHeading } from './phrases';
import type { HeadingReader } from './title-cell';

const SECTION = /^\(?([1-9]\.[1-9][0-9]?)\)?\.?(?=[ก-๙])/;
/** So many letters tell one wording from another, and from the name of a project. */
const BEGINNING = 16;

/** Reads headings with the form's words, and `๑.๑ ส่งเสริมให้สถาบันศาสนา…` with the framework's. */
export function headingReader({ subPlans }: Framework): HeadingReader {
  const bySection = new Map(
    subPlans.flatMap(({ guidelines }) =>
      guidelines.map(
        ({ section, number, wordings }) => [section, { number, beginnings: wordings.map(beginning) }] as const,
      ),
    ),
  );
  return (key) => {
    const heading = readHeading(key);
    if (heading) return heading;
    const [written = '', section = ''] = SECTION.exec(key) ?? [];
    const known = bySection.get(section);
    const isKnown = known?.beginnings.some((words) => key.startsWith(words, written.length)) ?? false;
    return known && isKnown ? { section, guideline: known.number } : null;
  };
}

function beginning(wording: string): string {
  return labelKey(wording).slice(0, BEGINNING);
}
