import { HostError, type ProblemCode } from '../core/workbook/host';

/** The error for a file that breaks its own format: what is wrong, and in which part; never what the file says itself. */
export function damaged(what: string, part?: string): HostError {
  return partError('damaged', what, part);
}

/** The error for a file that would take more memory or time than a plan ever needs. */
export function tooLarge(where: string): HostError {
  return new HostError('too-large', where);
}

/** An error about a part, whose name is given only if the format defines it: a file may name its parts after persons. */
export function partError(code: ProblemCode, what: string, part?: string): HostError {
  return new HostError(
    code,
    [part === undefined ? '' : partLabel(part), what].filter((each) => each !== '').join(': '),
  );
}

/** The words that names of parts are made of (ECMA-376 part 1, section 12.3, and what Excel adds). */
const PART_WORDS = new Set(
  (
    'content types rels docprops app core custom customxml item itemprops xl workbook worksheets sheet sharedstrings styles ' +
    'theme tables table calcchain metadata comments threadedcomments threadedcomment persons person drawings drawing ' +
    'vmldrawing media image charts chart ctrlprops ctrlprop printersettings pivottables pivottable pivotcache ' +
    'externallinks externallink connections xml bin vml png jpeg jpg emf'
  ).split(' '),
);

function partLabel(part: string): string {
  const isFormats = part
    .toLowerCase()
    .split(/[/._[\]]|\d{1,3}(?!\d)/)
    .every((word) => word === '' || PART_WORDS.has(word));
  return isFormats ? part : 'a part';
}
