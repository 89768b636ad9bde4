import { fstatSync, writeSync } from "node:fs";
import type { Sink, Streams } from "./streams.ts";

/**
 * The streams of the process, each made when it is used. A file or a pipe is written to as it is: to make
 * a stream of it would cost a short command a twentieth of its time.
 */
export function standardStreams(standard: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">): Streams {
  let stdout: Sink | undefined;
  let stderr: Sink | undefined;
  return {
    get stdin() {
      return standard.stdin;
    },
    get stdout() {
      stdout ??= isNoTerminal(1) ? new Descriptor(1, () => standard.stdout) : guarded(standard.stdout);
      return stdout;
    },
    get stderr() {
      stderr ??= isNoTerminal(2) ? new Descriptor(2, () => standard.stderr) : guarded(standard.stderr);
      return stderr;
    },
  };
}

/** A descriptor that is written to at once, until its reader cannot keep up: then its stream takes over. */
class Descriptor implements Sink {
  readonly #number: number;
  readonly #open: () => NodeJS.WriteStream;
  #stream: Sink | undefined;
  #isClosed = false;

  constructor(number: number, open: () => NodeJS.WriteStream) {
    this.#number = number;
    this.#open = open;
  }

  write(text: string): void {
    if (this.#stream) this.#stream.write(text);
    let rest = Buffer.from(text);
    while (!this.#stream && !this.#isClosed && rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(this.#number, rest));
      } catch (error) {
        if (isClosedPipe(error)) this.#isClosed = true;
        else if ((error as NodeJS.ErrnoException).code === "EAGAIN") {
          this.#stream = guarded(this.#open());
          this.#stream.write(rest.toString());
        } else throw error;
      }
    }
  }
}

function isNoTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/** A reader that closes the pipe has read enough: that is no error. */
function guarded(stream: NodeJS.WriteStream): Sink {
  return stream.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}

function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EPIPE";
}
