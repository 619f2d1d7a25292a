import { resolve } from "node:path";
import { defineConfig } from "vite";

/** Bundles the page and Monaco's workers into dist/page/, only from installed packages. */
export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page works under the path of a proxy.
  base: "./",
  build: {
    outDir: resolve(import.meta.dirname, "../dist/page"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Monaco's core is one chunk of 2.8 MB. It loads while the page already shows its header.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      // GraphiQL is already compiled; the hints that remain in it for the React compiler have no effect here.
      onLog: (level, log, report) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
});
