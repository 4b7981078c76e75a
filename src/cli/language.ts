/** The language in which the command line answers. */
import type { Language } from '../core/messages/language';

export const LANGUAGES = ['th', 'en'] as const satisfies readonly Language[];

/** By `--lang`, else by PHAEN_LANG, else Thai: known before the arguments are, so that wrong ones are answered in it too. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const options = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const asked = options.flatMap((each, index) => {
    if (each.startsWith('--lang=')) return [each.slice('--lang='.length)];
    return each === '--lang' ? [options[index + 1] ?? ''] : [];
  });
  return LANGUAGES.find((each) => each === (asked.at(-1) ?? env.PHAEN_LANG)) ?? 'th';
}
