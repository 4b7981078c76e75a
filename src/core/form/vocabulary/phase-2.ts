/** The form of the national plan to promote morality, phase 2 (พ.ศ. ๒๕๖๖ - ๒๕๗๐). */
import { BASELINE } from './phase-2/baseline';
import { COLUMNS } from './phase-2/columns';
import { COUNTS } from './phase-2/counts';
import { GENERAL } from './phase-2/general';
import { HEADERS } from './phase-2/headers';
import { HEADINGS, PARTS } from './phase-2/headings';
import { NOTES } from './phase-2/notes';
import { OUTCOMES } from './phase-2/outcomes';
import { PROJECTS, SUMS } from './phase-2/projects';
import { TARGETS } from './phase-2/targets';
import { TITLES, YEARS } from './phase-2/titles';
import type { FormVocabulary } from './vocabulary';

export const PHASE_2: FormVocabulary = {
  titles: TITLES,
  years: YEARS,
  parts: PARTS,
  headings: HEADINGS,
  columns: COLUMNS,
  headers: HEADERS,
  projects: PROJECTS,
  sums: SUMS,
  counts: COUNTS,
  general: GENERAL,
  baseline: BASELINE,
  targets: TARGETS,
  outcomes: OUTCOMES,
  notes: NOTES,
};
