// Progress on anything over a second, on a terminal only, and on standard error so that data stays clean.
export interface Progress {
  advance(by?: number): void;
  clear(): void;
  end(): void;
}

export function startProgress(total: number, verb: string): Progress {
  const isShown = Boolean(process.stderr.isTTY) && total > 1;
  const started = performance.now();
  let done = 0;
  let drawn = 0;
  let isDrawn = false;
  const draw = (): void => {
    const now = performance.now();
    if (!isShown || now - started < 1000 || now - drawn < 100) return;
    drawn = now;
    isDrawn = true;
    process.stderr.write(`\r${done} of ${total} ${verb} (${Math.round((100 * done) / total)} %)`);
  };
  const clear = (): void => {
    if (isDrawn) process.stderr.write('\r\u001b[K');
    isDrawn = false;
  };
  return {
    advance: (by = 1) => {
      done += by;
      draw();
    },
    clear,
    end: clear,
  };
}
