/** Days and moments as sentences say them, and by whom something was decided. */
import { isDay } from '../calendar/moment';
import { MONTHS } from '../calendar/months';
import { toCommonEra } from '../calendar/years';
import { toArabic, type Digits } from '../text/digits';
import { inDigits } from './digits';
import type { Language } from './language';

/** Made when a day is said: the names of months in a language take longer to load than a plan to check. */
const MONTH_FORMATS: { [language in Language]?: Intl.DateTimeFormat } = {};
/** From a year of the Common Era to one of the Buddhist Era. */
const BUDDHIST_ERA = 543;

/** `2026-11-29` as `29 พฤศจิกายน 2569`, in Arabic digits. */
function dayText(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const format = (MONTH_FORMATS[language] ??= new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }));
  const name = format.format(Date.UTC(year, month - 1, 1));
  return `${date} ${name} ${language === 'th' ? year + BUDDHIST_ERA : year}`;
}

/** `2026-11-29T14:30` as `29 พฤศจิกายน 2569 เวลา 14.30 น.`, in Arabic digits. */
export function momentText(moment: string, language: Language): string {
  const [day = '', time = ''] = moment.split('T');
  const said = dayText(day, language);
  return language === 'th' ? `${said} เวลา ${time.replace(':', '.')} น.` : `${said} at ${time}`;
}

/** The moment that a Thai text of `momentText` says, in digits of either system; null if it says none. */
export function readMoment(text: string): string | null {
  const match = /^(\d{1,2}) (\S+) (\d{4}) เวลา (\d{2})\.(\d{2}) น\.$/.exec(toArabic(text));
  const [, date = '', name = '', year = '', hour, minute] = match ?? [];
  const month = MONTHS.findIndex(({ names: [own] }) => own === name) + 1;
  const day = [toCommonEra(Number(year)), String(month).padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isDay(day) ? `${day}T${hour}:${minute}` : null;
}

/** When and by whom, as far as it is known. */
interface Decided {
  readonly date?: string | undefined;
  readonly name?: string | undefined;
}

/** By whom and when a finding was accepted, `สมศรี ใจดี · ๒๙ พฤศจิกายน ๒๕๖๙`; '' if neither is known. */
export function acceptedByText({ date, name }: Decided, language: Language, digits: Digits): string {
  const day = date === undefined ? undefined : inDigits(dayText(date, language), digits);
  return [name, day].filter((part) => part !== undefined).join(' · ');
}
