/**
 * Functions newer than the file format are stored in files as `_xlfn.IFNA`; Excel shows and takes them without the prefix
 * (Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula").
 */
const FUTURE_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
    'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S ' +
    'CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS ' +
    'SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE ' +
    'TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE ' +
    'WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);

/** These two are stored with a second prefix. */
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** A formula of a file as Excel shows it, with its `=`. */
export function shownFormula(stored: string): string {
  // The parameters of LET and LAMBDA have their own prefix, which only the whole formula can show: left alone.
  const isPlain = !stored.includes('_xl') || /_xlpm\./i.test(stored);
  return `=${isPlain ? stored : stored.replace(OUTSIDE_TEXT, (match: string, prefix?: string) => (prefix ? '' : match))}`;
}

/** A formula as Excel shows it, with or without its `=`, as a file holds it. */
export function storedFormula(shown: string): string {
  const formula = shown.replace(/^=/, '');
  if (!callsNewer(formula) || /_xl(fn|pm|ws)\./i.test(formula)) return formula;
  return formula.replace(CALL, (match: string, name?: string) => {
    const upper = name?.toUpperCase() ?? '';
    if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${match}`;
    return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${match}` : match;
  });
}

/** Whether any function, or a text that looks like one, is newer than the format. Few are, and CALL takes long. */
function callsNewer(formula: string): boolean {
  for (let end = formula.indexOf('('); end !== -1; end = formula.indexOf('(', end + 1)) {
    let start = end;
    while (isInName(formula.charCodeAt(start - 1))) start -= 1;
    const name = formula.slice(start, end).toUpperCase();
    if (FUTURE_FUNCTIONS.has(name) || WORKSHEET_FUNCTIONS.has(name)) return true;
  }
  return false;
}

/** Whether a character, by its code, may be in a function's name; not the one before the first. */
function isInName(code: number): boolean {
  return (code >= UPPER_A && code <= UPPER_Z) || (code >= LOWER_A && code <= LOWER_Z) || isDigitOrDot(code);
}

function isDigitOrDot(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === DOT;
}

const [DOT, ZERO, NINE, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x2e, 0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a] as const;
/** A text or a quoted name, passed over, or else a prefix. */
const OUTSIDE_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(_xlfn\.(?:_xlws\.)?)/gi;
/** A text or a quoted name, passed over, or else the name of a called function. */
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu;
