/**
 * The words of one national plan's form, as comparison keys (`comparisonKey`: repaired, Arabic digits, lower case, no
 * white space). Offices word the form in several ways: every accepted wording is in the vocabulary. A `RegExp` is one
 * label with optional parts. It has no flags; without `^` and `$` it is a part of a reader's longer expression.
 */
import type { PartId } from '../../plan/plan';
import type { AgencyLevel } from '../../plan/parts';
import type { BaselineWords, GeneralWords, OutcomeWords, TargetWords } from './part-words';

export interface FormVocabulary {
  readonly titles: TitleWords;
  readonly years: YearWords;
  readonly parts: PartWords;
  readonly headings: HeadingWords;
  readonly columns: Readonly<Record<ColumnId, readonly string[]>>;
  readonly headers: HeaderWords;
  readonly projects: ProjectWords;
  readonly sums: SumWords;
  readonly counts: CountWords;
  readonly general: GeneralWords;
  readonly baseline: BaselineWords;
  readonly targets: TargetWords;
  readonly outcomes: OutcomeWords;
  readonly notes: NoteWords;
}

/** The head of the form: its title, and whose plan it is. */
export interface TitleWords {
  readonly title: RegExp;
  /** The last words of the title: `end`, or `end and endMore`. */
  readonly end: string;
  readonly and: string;
  readonly endMore: string;
  /** The agency's name follows one of these. */
  readonly agencyAfter: readonly string[];
  /** How agencies' names begin. They are recognised by it if no words announce them. */
  readonly agencyBegins: readonly string[];
  /** The label of a name below the title. */
  readonly agencyLabels: readonly string[];
  /** Words for any office of a kind, which name none. */
  readonly anyAgency: readonly RegExp[];
  /** What follows the agency's name in the title and is no part of it. */
  readonly tails: readonly RegExp[];
  /** Of these, what the plan belongs to, which has an owner too. */
  readonly within: readonly RegExp[];
  /** The printed choices under the title; what offices write in their place; and the label in front of them. */
  readonly agencyLevels: Readonly<Record<AgencyLevel, readonly string[]>>;
  readonly otherLevels: readonly RegExp[];
  readonly levelLabel: RegExp;
  /** How lines under the title begin that say to whom the agency belongs and where it is, besides `agencyBegins`. */
  readonly parentBegins: readonly RegExp[];
  /** How lines under the title begin that only say what the file is. */
  readonly coverBegins: readonly RegExp[];
  /** The title in an office's own words, at the top of a worksheet. */
  readonly freeTitle: RegExp;
  /** In the heads of plans of other kinds; and what this plan is about, in any words. */
  readonly otherPlans: readonly RegExp[];
  readonly subject: readonly RegExp[];
  /** In the name of a worksheet that explains how to fill in the form. */
  readonly guides: readonly RegExp[];
}

export interface YearWords {
  readonly year: string;
  readonly fiscalYear: string;
  readonly ofYear: string;
  readonly yearLabel: RegExp;
  readonly ofYearLabel: RegExp;
  readonly buddhistEra: RegExp;
  readonly christianEra: RegExp;
}

/** The headings of the parts: `words`, `ordinal` and the number in digits or words; or a wording. */
export interface PartWords {
  /** Part 1, part 2, … */
  readonly order: readonly PartId[];
  readonly words: readonly string[];
  readonly ordinal: string;
  /** One, two, … */
  readonly numberWords: readonly string[];
  /** Headings without a number. `isWhole`: nothing follows the words. */
  readonly wordings: readonly { readonly words: string; readonly part: PartId; readonly isWhole?: true }[];
  /** How headings continue in the next line, cell or row, and how they end if they do. */
  readonly continuations: readonly RegExp[];
  readonly cutEnds: readonly RegExp[];
  /** The line above the project table. */
  readonly details: RegExp;
}

/** Sub-plans, goals and guidelines. */
export interface HeadingWords {
  readonly subPlan: RegExp;
  readonly goal: RegExp;
  readonly guideline: RegExp;
  /** Between these and their number; it may end with `ordinal`. */
  readonly beforeNumber: RegExp;
  readonly ordinal: string;
  /** One, two, … */
  readonly numberWords: readonly string[];
  /** In front of a section number. */
  readonly sectionLabel: RegExp;
  /** In front of a sub-plan that has a name instead of a number. */
  readonly nameLabel: string;
  readonly subPlanWord: string;
  readonly subPlanNameBegins: string;
  readonly goalNameEnds: string;
  /** `แนวทาง`, and what follows it in `แนวทางการพัฒนา`. */
  readonly guidelineWord: string;
  readonly guidelineOf: string;
  /** How a guideline's heading begins inside a text. */
  readonly guidelineWithin: RegExp;
  /** In front of a guideline's wording; พัฒนา may be the first word of the wording. */
  readonly announced: readonly RegExp[];
}

/**
 * `people`, `person`, `agency`: the quantity and the unit, if the table has no other columns for them. `measure`: what
 * the quantity is counted in. `other`: what offices add and the form does not ask for.
 */
export type ColumnId =
  | 'group'
  | 'title'
  | 'quantity'
  | 'measure'
  | 'quality'
  | 'budget'
  | 'unit'
  | 'period'
  | 'start'
  | 'end'
  | 'number'
  | 'people'
  | 'person'
  | 'agency'
  | 'other';

/** Headers of the project table that are the label of no column. */
export interface HeaderWords {
  /** Headers that only hold other headers together, in the row above them; and the same over quarters or months. */
  readonly spanning: readonly string[];
  readonly spanningPatterns: readonly RegExp[];
  readonly quarter: string;
  readonly quarterShort: string;
  /** How a quarter's name begins, spelt right or wrong. */
  readonly quarterBegins: readonly string[];
  /** In front of a quarter's number, and how the text continues behind it: with months in brackets or without. */
  readonly quarterLabels: readonly RegExp[];
  readonly quarterGoesOn: RegExp;
  /** Roman numerals of the quarters, and another word for one of four under a header of time. */
  readonly quarterNumerals: readonly string[];
  readonly instalment: string;
  /** The same for a number below a header that says quarters. */
  readonly digitLabel: string;
  readonly digitGoesOn: readonly RegExp[];
  /** Between two months. */
  readonly until: string;
  /** How the last header of a row begins, in text as written. */
  readonly lastBegins: readonly RegExp[];
  /** The beginning of a header about projects, in any words. */
  readonly likeTitle: RegExp;
  /** In brackets behind a header, without a meaning. Millions of baht are another thing. */
  readonly remarks: readonly RegExp[];
  /** A header of time in any words. */
  readonly period: RegExp;
  /** A header of the projects in any words: only these, one of the last two among them, after a label or none. */
  readonly titleWords: readonly string[];
  readonly titleMore: RegExp;
  readonly titleLabel: RegExp;
  /** What is planned, and what was done, with what may follow. */
  readonly planned: RegExp;
  /** Below the header of the quantity: how many, beside the column of what is counted. */
  readonly counted: RegExp;
  readonly done: RegExp;
  readonly doneGoesOn: RegExp;
  /** The beginning of a header of money; below the budget: what was granted, spent and asked for, and who pays. */
  readonly money: RegExp;
  readonly granted: RegExp;
  readonly spent: RegExp;
  readonly asked: RegExp;
  readonly sources: RegExp;
  readonly noSource: RegExp;
  readonly sum: RegExp;
  /** In front of a unit of money, in a line above the table. */
  readonly unitLabel: RegExp;
  /** Units of money that are many baht. */
  readonly multiples: readonly (readonly [string, number])[];
  /** Headers that are accepted for a column if the form's own header is absent. */
  readonly synonyms: Readonly<Partial<Record<ColumnId, readonly RegExp[]>>>;
  readonly budgetOfYear: RegExp;
  /** The header of lists of all kinds. */
  readonly anyList: string;
  /** The header of goals, or of what projects are to reach. */
  readonly goals: string;
}

/** What is written in the project table. */
export interface ProjectWords {
  /** How the names of projects begin: `project` or `activity`. */
  readonly nouns: readonly string[];
  readonly project: string;
  readonly activity: string;
  /** In front of a name on the blank form, and of a number. */
  readonly nameLabel: string;
  readonly itemLabel: RegExp;
  /** On the blank form, in place of a name. */
  readonly placeholders: readonly string[];
  /** How parts of a project begin: by these words, or by `countedPart` and a number. */
  readonly parts: readonly string[];
  readonly countedPart: string;
  /** In place of a project that is not settled; and the first letters of these, as written. */
  readonly pending: readonly RegExp[];
  readonly pendingBegins: string;
  /** In brackets behind the name of a project that is cancelled or postponed: `halted`, and words of `haltedOf`. */
  readonly halted: readonly RegExp[];
  readonly haltedOf: readonly RegExp[];
  /** In place of what another row says: `sameAs`, and then `above` or the number of an item behind `itemLabel`. */
  readonly sameAs: readonly RegExp[];
  readonly above: readonly RegExp[];
  /** What a line above several projects begins with, before a colon. */
  readonly leadIns: readonly RegExp[];
  /** There is no project: `none noneHas`, or `none`, `noneVerb` and words of `noneOf`. All such texts have `not`. */
  readonly none: RegExp;
  readonly noneHas: string;
  readonly noneVerb: RegExp;
  readonly noneOf: readonly RegExp[];
  readonly not: string;
  /** In front of the first or the last day, if a period has only one of them. Part of the text that is shown. */
  readonly periodFrom: string;
  readonly periodUntil: string;
}

/** Rows of sums inside or below the project table. */
export interface SumWords {
  readonly begins: RegExp;
  readonly summed: readonly string[];
  readonly carried: RegExp;
  readonly english: RegExp;
  /** How the names of units begin that a row sums up. */
  readonly ofUnits: readonly string[];
  /** The end of an amount in words. */
  readonly amountEnds: RegExp;
}

/** 3.1 and 3.2. */
export interface CountWords {
  /** `รวม`, and what it sums behind it: everything, or a number. */
  readonly sum: string;
  readonly grand: readonly string[];
  readonly number: string;
  readonly budget: string;
  /** In front of an amount of money. */
  readonly money: string;
  readonly baht: string;
  readonly listFollows: string;
  /** Behind the number of a guideline. */
  readonly units: readonly string[];
  /** Around a number, in their own cells. */
  readonly around: readonly RegExp[];
  /** Behind `sum`, in a cell beside its number. */
  readonly summed: readonly string[];
  /** Headers of a table of counts. */
  readonly headers: readonly RegExp[];
}

/** What ends the project table, and marks of pages. */
export interface NoteWords {
  readonly begins: readonly RegExp[];
  /** `signers signedFor` or an approval: whole lines. */
  readonly signers: readonly string[];
  readonly signedFor: readonly string[];
  readonly approvals: readonly string[];
  /** In front of the day that the data are from. */
  readonly asOf: string;
  /** Notes that nobody signs. */
  readonly unsigned: readonly string[];
  /** The note that the form itself prints below the project table. */
  readonly printed: RegExp;
  readonly continued: string;
  readonly page: RegExp;
  /** Between a page and the number of pages. */
  readonly pageOf: readonly string[];
}
