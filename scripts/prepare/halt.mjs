/** A set-up that cannot go on. The message is a sentence that says what to do. */
export class Halt extends Error {}

/** Runs a command of `scripts/` and turns its outcome into the exit code: a Halt is its sentence alone. */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
