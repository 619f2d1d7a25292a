import { LRUCache } from "lru-cache";
import { type Observer, noopObserver } from "../http/request/request-observer";
import { shapeOf } from "./shape";

/** Texts are kilobytes: one is logged only with the first slow statement of its shape, while so many shapes are cached. */
const SHAPES = 500;

/** Writes a line to a request's log for each statement that took that many milliseconds or more. */
export function slowStatements(milliseconds: number): Observer {
  const reported = new LRUCache<string, true>({ max: SHAPES });

  function line(text: string, kind: string, spent: number) {
    const shape = shapeOf(text);
    const isNew = !reported.has(shape);
    reported.set(shape, true);
    return { shape, kind, ms: Math.round(spent), ...(isNew ? { text } : {}) };
  }

  return {
    request: ({ log }) => ({
      ...noopObserver,
      statement({ text, kind }) {
        const began = performance.now();
        return () => {
          const spent = performance.now() - began;
          if (spent >= milliseconds) log.warn(line(text, kind, spent), "Slow statement");
        };
      },
    }),
  };
}
