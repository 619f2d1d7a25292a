// `npm run policy-graph -- COMMAND`: makes the checkout runnable, then becomes the command, so that a signal reaches one process.
import { prepare, PreparationFailure } from "./prepare.mjs";

process.env.NODE_ENV ??= "production";

try {
  await prepare();
} catch (error) {
  if (!(error instanceof PreparationFailure)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
await import("../../dist/src/command/main.js");
