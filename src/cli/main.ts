/** The `phaen` command. The status is left to Node, so that what was written is flushed before it ends. */
import { closedText } from './output';
import { run } from './run';

const { stdout, stderr, env } = process;

// Nobody is left to be told.
stderr.on('error', () => undefined);
stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  stderr.write(closedText(code), () => process.exit(2));
});

// Left without an answer if it fails: the listener above then ends the program.
const pipe = async (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    stdout.write(bytes, (error) => {
      if (!error) resolve();
    });
  });

void run(process.argv.slice(2), { stdout, stderr, env, pipe }).then((status) => {
  process.exitCode = status;
});
