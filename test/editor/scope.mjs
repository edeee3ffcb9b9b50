/**
 * Collects what a script must undo, and undoes it, last first, when the script ends or is interrupted.
 * @returns {{ defer: (undo: () => unknown) => void, close: () => Promise<void> }}
 */
export function createScope() {
  const steps = [];
  let closed;
  const close = () => (closed ??= undoAll());
  const interrupted = () => void close().then(() => process.exit(130));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, interrupted);

  async function undoAll() {
    for (const step of steps.reverse()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
    for (const signal of signals) process.off(signal, interrupted);
  }

  return { defer: (undo) => steps.push(undo), close };
}
