/** Completion of commands, options and their values with the Tab key, from the data of the help. */
import { COMMAND_NAMES, COMMANDS, optionsOf, SHELLS, type Command, type Shell } from '../commands';
import { optionOf, OPTION_NAMES, type OptionName } from '../options';

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, powershell };

export function completionScript(shell: Shell): string {
  return SCRIPTS[shell]();
}

interface Choice {
  readonly command: Command;
  /** What begins with a dash. */
  readonly options: readonly string[];
  /** What may follow it, apart from files. */
  readonly words: readonly string[];
  /** The values of each option that takes one: empty for a file. */
  readonly values: readonly (readonly [option: string, values: readonly string[]])[];
}

function choices(): readonly Choice[] {
  return COMMAND_NAMES.map((command) => {
    const names = optionsOf(command);
    return {
      command,
      options: names.flatMap(spellings),
      words: wordsOf(command),
      values: names
        .filter((name) => optionOf(name).type === 'string')
        .flatMap((name) => spellings(name).map((each) => [each, valuesOf(name, command)] as const)),
    };
  });
}

function wordsOf(command: Command): readonly string[] {
  if (command === 'completion') return SHELLS;
  return command === 'help' ? COMMAND_NAMES : [];
}

/** Options that take a value: the word after them is not the command. */
function valued(): readonly string[] {
  return OPTION_NAMES.filter((name) => optionOf(name).type === 'string').flatMap(spellings);
}

function spellings(name: OptionName): string[] {
  const { short } = optionOf(name);
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

function valuesOf(name: OptionName, command: Command): readonly string[] {
  if (name === 'format') return COMMANDS[command].formats;
  return optionOf(name).values ?? [];
}

/** Names with spaces are completed with a backslash before each; files are left to bash. */
function bash(): string {
  const cases = choices().flatMap(({ command, options, words, values }) => {
    const known = values.filter(([, each]) => each.length > 0);
    return [
      `    ${command})`,
      '      case "$before" in',
      ...known.map(([option, each]) => `        ${option}) values=(${each.map((value) => `'${value}'`).join(' ')}) ;;`),
      `        *) values=(${words.join(' ')}); options='${options.join(' ')}' ;;`,
      '      esac',
      '      ;;',
    ];
  });
  return `# phaen completion bash
_phaen() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' options='' skip='' each
  local -a values=()
  COMPREPLY=()
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ -n "$skip" ]]; then skip=''; continue; fi
    case "$each" in ${valued().join('|')}) skip=1 ;; -*) ;; *) command="$each"; break ;; esac
  done
  case "$command" in
    '') values=(${COMMAND_NAMES.join(' ')}); options='--help --lang --version' ;;
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    return
  fi
  for each in "\${values[@]}"; do
    [[ "$each" == "$word"* ]] && COMPREPLY+=("\${each// /\\\\ }")
  done
}
complete -o bashdefault -o default -F _phaen phaen
`;
}

function powershell(): string {
  const table = choices().map(({ command, options, words, values }) => {
    const known = values.filter(([, each]) => each.length > 0);
    const ofOptions = known.map(([option, each]) => `'${option}' = ${list(each)}`).join('; ');
    return `    '${command}' = @{ Words = ${list([...options, ...words])}; Values = @{ ${ofOptions} } }`;
  });
  return `# phaen completion powershell
Register-ArgumentCompleter -Native -CommandName phaen -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${table.join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $valued = ${list(valued())}
  $command = $null
  $skip = $false
  foreach ($word in ($words | Select-Object -Skip 1)) {
    if ($skip) { $skip = $false }
    elseif ($valued -contains $word) { $skip = $true }
    elseif ($word -notlike '-*') { $command = $word; break }
  }
  $before = $words | Select-Object -Last 1
  if (-not $command -or -not $commands.Contains($command)) { $choices = @($commands.Keys) }
  elseif ($commands[$command].Values.ContainsKey($before)) { $choices = $commands[$command].Values[$before] }
  else { $choices = $commands[$command].Words }
  $choices | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $text = if ($_ -match ' ') { "'$_'" } else { $_ }
    [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(values: readonly string[]): string {
  return `@(${values.map((value) => `'${value}'`).join(', ')})`;
}
