import { buildForm, type FormProject } from '#test/support/form-builder';
import { MemoryHost } from '#test/support/memory-host';
import { ISSUE } from '#test/support/pane';
import { HostError, type Host } from '../workbook/host';
import { check } from './check';
import { applyAnswers, previewFill } from './fill';
import { summarise } from './summarise';

const PROJECTS = 60;
const { workbook } = buildForm({
  projects: Array.from({ length: PROJECTS }, (_, index): FormProject => {
    const quarters = index % 2 === 0 ? ([null, null, null, null] as const) : (['✓', null, null, null] as const);
    return { section: '1.1', title: `โครงการที่ ${index + 1}`, period: 'ไตรมาสที่ ๓', quarters: [...quarters] };
  }),
});

const fill = async (host: Host) => {
  const preview = await previewFill(host);
  const answers = preview.lines.slice(0, 2).map((line) => ({ line, quarters: line.rows.map(() => [1] as const) }));
  return [preview, await applyAnswers(host, preview, answers)];
};
const JOBS: Readonly<Record<string, (host: Host) => Promise<unknown>>> = {
  check,
  fill,
  summarise: (host) => summarise(host, ISSUE),
};

/** A host that is paused by `pause`, and remembers whether it was to write. */
class PausedHost extends MemoryHost {
  hasWritten = false;
  paused = 0;

  constructor(private readonly last = Infinity) {
    super(workbook);
  }

  async pause(): Promise<void> {
    this.paused += 1;
    if (this.paused === this.last) throw new HostError('cancelled');
  }

  override async apply(...asked: Parameters<MemoryHost['apply']>) {
    this.hasWritten = true;
    return super.apply(...asked);
  }
}

describe.each(Object.keys(JOBS))('%s', (name) => {
  const job = JOBS[name]!;

  test('offers a pause after each row, and ends as it does without pauses', async () => {
    const host = new PausedHost();
    expect(JSON.stringify(await job(host))).toBe(JSON.stringify(await job(new MemoryHost(workbook))));
    expect(host.paused).toBeGreaterThan(PROJECTS);
  });

  test.each([1, 2, 30, 100])('is ended by pause %i, before anything is written', async (last) => {
    const host = new PausedHost(last);
    await expect(job(host)).rejects.toMatchObject({ code: 'cancelled' });
    expect(host).toMatchObject({ hasWritten: false, paused: last });
  });
});
