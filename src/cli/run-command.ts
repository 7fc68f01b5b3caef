import { fileURLToPath } from 'node:url';
import { BuildError } from '../build/build-error.ts';
import { ContentFolderError } from '../corpus/read/files.ts';
import { SettingsError } from '../settings.ts';

/** The folder of the project, whatever folder a command was started in. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A failure that its message explains fully: it is printed without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Runs the body of a command and turns expected failures into a message and an exit code: 1 for the content, 2 for the call. */
export async function runCommand(usage: string, body: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    const wrongCall = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (wrongCall) process.stderr.write(`${error.message}\n\n${usage}`);
    else if (
      error instanceof CommandError ||
      error instanceof BuildError ||
      error instanceof SettingsError ||
      error instanceof ContentFolderError
    )
      process.stderr.write(`${error.message}\n`);
    else throw error;
    process.exitCode = error instanceof CommandError || error instanceof BuildError ? 1 : 2;
  }
}
