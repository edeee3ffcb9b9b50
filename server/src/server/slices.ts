import type { ServerHost } from './host';

/** How long one stretch of work may keep other messages waiting, in milliseconds. */
const slice = 8;

/**
 * Does work that comes in steps, and lets other messages in between its slices. `check` is asked before every step, and ends
 * the work by throwing.
 */
export async function inSlices<T>(steps: Generator<void, T>, host: ServerHost, check: () => void): Promise<T> {
  let sliceEnd = Date.now() + slice;
  for (;;) {
    check();
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() < sliceEnd) continue;
    await host.pause();
    sliceEnd = Date.now() + slice;
  }
}
