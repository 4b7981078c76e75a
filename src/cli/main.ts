/** The `phaen` command. The status is left to Node, so that what was written is flushed before it ends. */
import { run } from './run';

// A reader that has seen enough (`phaen check … | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
