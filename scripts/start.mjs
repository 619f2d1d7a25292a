// `npm start`: makes the checkout runnable, then becomes the server, so that a signal reaches one process.
import { prepareOrExit } from "./prepare.mjs";

// graphql-js checks its own types at every step unless it runs in production.
process.env.NODE_ENV ??= "production";

await prepareOrExit();
await import("../dist/src/main/main.js");
