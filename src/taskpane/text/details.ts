/** What whoever gives support is sent: facts, a line each, the same in either language. */
import manifest from '../../../package.json';
import type { Language } from '../../core/messages/language';
import { fact, type Fact, type Informant } from '../../core/workbook/fact';
import type { Problem, Task } from '../state/state';

/** What did not work. */
export interface Failed {
  readonly task: Task;
  readonly problem: Problem;
}

/** Milliseconds after which the workbook is given up: what is known without it is told all the same. */
const PATIENCE = 10_000;

const SILENCE: readonly Fact[] = [fact('workbook', 'no answer')];

export async function detailsText(
  informant: Informant | undefined,
  language: Language,
  failed: Failed | null,
  patience = PATIENCE,
): Promise<string> {
  const facts = [
    ...(failed ? [fact('problem', problemLine(failed))] : []),
    fact('pane', language),
    ...(informant ? [...informant.environment(), ...(await within(patience, informant.inquire()))] : []),
  ];
  return [`Phaen ${manifest.version}`, ...facts.map(([name, value]) => `${name}: ${value}`)].join('\n');
}

/** The codes of what did not work. */
function problemLine({ task, problem }: Failed): string {
  return [task, problem.code, problem.detail].filter((part) => part !== '').join(', ');
}

async function within(patience: number, facts: Promise<readonly Fact[]>): Promise<readonly Fact[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<readonly Fact[]>((resolve) => {
    timer = setTimeout(() => resolve(SILENCE), patience);
  });
  try {
    return await Promise.race([facts, silence]);
  } finally {
    clearTimeout(timer);
  }
}
