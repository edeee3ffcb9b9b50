import { type CliIo, InputError } from './io';

/** Works on one input. One that cannot be used is told, and the others go on: the answer is false then. */
export async function attempt(input: string, io: CliIo, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.complain(`facies: ${input}: ${error.message}`);
    return false;
  }
}
