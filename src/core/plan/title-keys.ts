/** The projects' names as they are compared. */
import { labelKey } from '../text/label';
import { oncePerPlan } from './once';

/** One key for each project, in order. */
export const titleKeys = oncePerPlan(({ projects }): readonly string[] => projects.map(({ title }) => labelKey(title)));
