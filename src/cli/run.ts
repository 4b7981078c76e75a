/** The command line as a function: arguments in, exit status out. */
import manifest from '../../package.json';
import { parseRequest } from './arguments';
import { completionScript } from './help/completion';
import { commandPage, shortUsage, wholeUsage } from './help/pages';
import type { Io, Terminal } from './io';
import { languageOf } from './language';
import type { Request } from './requests';
import { FAILED, GOOD } from './status';
import { cleanIo } from './terminal/clean';
import { screenOf, type Screen } from './terminal/screen';
import { plain } from './terminal/text';
import { wrap } from './terminal/wrap';
import { UsageError } from './usage';

/** Gives the exit status. Never throws. */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const terminal: Terminal = { ...cleanIo(given), watched: given.stderr, language: languageOf(argv, given.env) };
  const screen = screenOf(terminal.stderr, terminal.env, terminal.language);
  try {
    return await answerTo(parseRequest(argv), terminal);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const lines = isUsage && argv.length === 0 ? shortUsage(screen) : isUsage ? usageLines(error, screen) : null;
    terminal.stderr.write(`${(lines ?? (await unexpectedLines(error, terminal))).join('\n')}\n`);
    return FAILED;
  }
}

async function answerTo(request: Request, terminal: Terminal): Promise<number> {
  const { stdout, env, language } = terminal;
  const screen = screenOf(stdout, env, language);
  switch (request.command) {
    case 'help':
      stdout.write(`${(request.topic ? commandPage(request.topic, screen) : wholeUsage(screen)).join('\n')}\n`);
      return GOOD;
    case 'version':
      stdout.write(`${manifest.version}\n`);
      return GOOD;
    case 'completion':
      stdout.write(completionScript(request.shell));
      return GOOD;
    default: {
      await terminal.prepareWork?.();
      const { answer } = await import(/* webpackChunkName: "work" */ './answer');
      return answer(request, terminal);
    }
  }
}

const HELP = { th: 'วิธีใช้: {command}', en: 'Usage: {command}' };

function usageLines({ sentence, topic }: UsageError, screen: Screen): string[] {
  const command = topic === undefined ? 'phaen help' : `phaen ${topic} --help`;
  // What was typed is shown as it was typed.
  return [`phaen: ${plain(sentence[screen.language])}`, screen.say(HELP).replace('{command}', command)].flatMap(
    (line) => wrap(line, screen.columns),
  );
}

async function unexpectedLines(error: unknown, terminal: Terminal): Promise<string[]> {
  const [{ log }, { problemOf }] = await Promise.all([
    import(/* webpackChunkName: "work" */ './attempt'),
    import(/* webpackChunkName: "work" */ './problem'),
  ]);
  log(error, terminal);
  return [`phaen: ${plain(problemOf(error, terminal.language).message)}`];
}
