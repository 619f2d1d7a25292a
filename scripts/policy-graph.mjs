// `npm run policy-graph -- COMMAND`: makes the checkout runnable, then becomes the command, so that a signal reaches one
// process.
import { prepareOrExit } from "./prepare.mjs";

process.env.NODE_ENV ??= "production";

await prepareOrExit();
await import("../dist/src/command/main.js");
