// @ts-check
// The product as `npm start` runs it, or, with BENCH_AS_BUILT, without looking whether its build is up to date.
await import(process.env.BENCH_AS_BUILT ? "../../dist/src/main/main.js" : "../../scripts/start.mjs");
