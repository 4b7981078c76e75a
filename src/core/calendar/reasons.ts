/** Why a period text gives no quarters. The sentences live in the messages. */
export type PeriodReason =
  | 'blank' // nothing written, leaders alone, or a dash
  | 'not-understood' // a word or an arrangement of words that the grammar does not know
  | 'bare-number' // numbers without a word: quarters, months, or a day and a month
  | 'wrong-year' // a month, date, quarter or fiscal year outside the plan year
  | 'several-years' // longer than the plan year, which it takes in or begins or ends in
  | 'calendar-year' // January to December: its last quarter is the next fiscal year's
  | 'year-only' // names a year, calendar or fiscal, but not when in it
  | 'ambiguous-year' // a number that may be a year of either era, or a day (ม.ค. 25)
  | 'other-year' // the school year or the calendar year by name
  | 'school-term' // a term, or the holidays between terms
  | 'half-year' // a half or some months of a year, calendar or fiscal
  | 'part-of-year' // beginning, middle or end of a year
  | 'which-month' // a day or week of "the month", or every so many months, and nothing shows which
  | 'project-months' // months counted from the start of something (เดือนที่ 1-3)
  | 'reporting-points' // reporting after so many months (รอบ 6 เดือน)
  | 'no-such-quarter' // there are four
  | 'no-such-date' // 31 ก.ย., 29 ก.พ. of a common year
  | 'no-separator' // digits or months side by side: a list, a range or a slip (ไตรมาส 123)
  | 'roman' // Roman numerals
  | 'reversed' // the end is before the start
  | 'no-start' // an end without a start (ถึงเดือนมิถุนายน)
  | 'no-end' // a start without an end (ต.ค. 67 -)
  | 'disagree' // two statements in one text that differ
  | 'several-lines' // a statement on each line: perhaps one a project
  | 'deadline' // by when, not when (ภายใน, ก่อน)
  | 'length' // how long, not when (3 เดือน)
  | 'frequency' // how often, not when (ปีละ 1 ครั้ง)
  | 'exception' // with something left out (ยกเว้น)
  | 'alternative' // one thing or another (หรือ)
  | 'approximate' // about when (ประมาณ)
  | 'undecided' // depends on something else, or is not known yet
  | 'as-of' // the date that data are of (ณ วันที่), not of work
  | 'lunar-day' // a day of the moon (แรม ๘ ค่ำ), or before or after one
  | 'event' // an occasion by name only: its day may move, or its work may begin before
  | 'shown-otherwise' // a date cell that shows another date than it holds
  | 'damaged-date'; // a date cell that Excel made of something else (1-4), or with a year it guessed
