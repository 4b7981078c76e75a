/** The script of a page that carries out jobs when a test asks for them. Built as the pane is, beside it. */
import type { Change } from '../../src/core/workbook/change';
import { createExcelHost } from '../../src/excel';
import { JOBS, type JobName } from '#test/office/faults/jobs';
import { outcomeOf, type Outcome } from '#test/office/faults/job-runner';

declare global {
  interface Window {
    jobs: {
      run(job: JobName): Promise<Outcome>;
      apply(changes: readonly Change[]): Promise<Outcome>;
    };
  }
}

const host = createExcelHost();

window.jobs = {
  run: (job) => outcomeOf(JOBS[job](host)),
  apply: (changes) => outcomeOf(host.apply(changes)),
};

void Office.onReady().then(() => {
  const heading = document.createElement('h1');
  heading.textContent = 'Ready';
  document.body.append(heading);
});
