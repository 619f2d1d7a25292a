// Jest reports a worker as hung that has not ended half a second after its last test. One that ends by itself has no open
// handle then, but Node takes longer than that to take down a heap of a gigabyte; exit() leaves it to the system.
process.once("beforeExit", () => process.exit());

export { TestEnvironment as default } from "jest-environment-node";
