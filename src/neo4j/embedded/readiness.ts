import { StartFailure } from "../../config/start-failure";
import { launch, type Exit, type Launch, type Launched, type LauncherEvent } from "./launcher";

export interface Patience {
  /** Milliseconds. */
  readonly readyWithin: number;
  readonly signal?: AbortSignal | undefined;
  /** Called once the process is launched. */
  readonly onWaiting?: (() => void) | undefined;
}

/**
 * Launches the database and waits for its port. If that fails, the process is ended before this rejects.
 * @throws StartFailure folderLocked, databaseFailed, databaseLate
 */
export async function launchUntilReady(request: Launch, patience: Patience): Promise<Launched & { port: number }> {
  const { readyWithin, signal, onWaiting } = patience;
  const waiting = new AbortController();
  let onEvent: (event: LauncherEvent) => void = () => undefined;
  const launched = launch(request, (event) => onEvent(event));
  onWaiting?.();
  try {
    const port = await new Promise<number>((resolve, reject) => {
      onEvent = (event) => {
        if (event.event === "ready") resolve(event.port);
        if (event.event === "failed") reject(failed(event, request));
      };
      void launched.exited.then((exit) => reject(ended(exit, request)));
      const timer = setTimeout(() => reject(late(readyWithin, request)), readyWithin);
      waiting.signal.addEventListener("abort", () => clearTimeout(timer));
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { signal: waiting.signal });
    });
    return { ...launched, port };
  } catch (error) {
    await launched.stop();
    throw error;
  } finally {
    waiting.abort();
  }
}

function failed(event: LauncherEvent & { event: "failed" }, { layout }: Launch): StartFailure {
  if (event.reason === "locked") {
    return new StartFailure(
      "folderLocked",
      `Another process runs a database in ${layout.database}. Stop it (is npm start running already?), ` +
        "or use another data folder.",
    );
  }
  return new StartFailure("databaseFailed", `Neo4j could not start: ${event.message}. Its log: ${layout.log}`);
}

function ended({ code, signal }: Exit, { layout }: Launch): StartFailure {
  const how = signal ? `by ${signal}` : `with exit code ${code ?? "unknown"}`;
  return new StartFailure("databaseFailed", `Neo4j ended ${how} before it was ready. Its log: ${layout.log}`);
}

function late(readyWithin: number, { layout }: Launch): StartFailure {
  return new StartFailure(
    "databaseLate",
    `Neo4j was not ready within ${readyWithin / 1000} seconds, so it was stopped. Is the machine short of memory? ` +
      `Its log: ${layout.log}`,
  );
}
