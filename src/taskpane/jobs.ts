/** What the pane can ask for, as one object, so that its tests can give their own. */
import { check } from '../core/jobs/check';
import { applyFill, previewFill } from '../core/jobs/fill';
import { applyFix } from '../core/jobs/fix';
import { summarise } from '../core/jobs/summarise';
import { undo } from '../core/jobs/undo';

export interface Jobs {
  readonly check: typeof check;
  readonly previewFill: typeof previewFill;
  readonly applyFill: typeof applyFill;
  readonly applyFix: typeof applyFix;
  readonly summarise: typeof summarise;
  readonly undo: typeof undo;
}

export const JOBS: Jobs = { check, previewFill, applyFill, applyFix, summarise, undo };
