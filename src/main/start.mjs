// `npm start`: makes the checkout runnable, then becomes the server, so that a signal reaches one process.
import { prepare, PreparationFailure } from "./prepare.mjs";

// graphql-js checks its own types at every step unless it runs in production.
process.env.NODE_ENV ??= "production";

try {
  await prepare();
} catch (error) {
  if (!(error instanceof PreparationFailure)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
await import("../../dist/src/main/main.js");
