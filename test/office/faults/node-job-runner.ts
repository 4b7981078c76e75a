/** Jobs in this process, over the real Office.js in jsdom. */
import { createExcelHost } from '../../../src/excel';
import { installOffice } from '../load';
import { JOBS } from './jobs';
import { outcomeOf, type JobRunner } from './job-runner';

export function nodeJobRunner(): JobRunner {
  const host = createExcelHost();
  return {
    open: (model) => installOffice(model),
    run: (job) => outcomeOf(JOBS[job](host)),
    apply: (changes) => outcomeOf(host.apply(changes)),
  };
}
