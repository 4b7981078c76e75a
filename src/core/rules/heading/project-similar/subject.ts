/** What a project is about: its title without its kind and its year. */
import { withoutQuotes } from '../../../text/quotes';

const KIND = /^\s*(?:ชื่อ)?(?:โครงการ|กิจกรรม)\s*/;
/** `ประจำปีงบประมาณ พ.ศ. ๒๕๖๘` and `(ปี 2568)` at the end. */
const YEAR = /[([]?(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.)?\s?[2๒][5๕][0-9๐-๙]{2}[)\]]?$/;
const ENDS_IN_YEAR = /[2๒][5๕][0-9๐-๙]{2}[)\]]?\s*$/;

export function subjectOf(title: string): string {
  const bare = withoutQuotes(title).replace(KIND, '');
  return ENDS_IN_YEAR.test(bare) ? bare.trimEnd().replace(YEAR, '').trimEnd() : bare;
}
