import { gzipSync } from "node:zlib";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

/** Max kilobytes of compressed script that the first view of the explorer may load. */
const FIRST_VIEW = 120;

/** Prints how many kilobytes of compressed script the first view loads, and fails the build beyond FIRST_VIEW. */
function measureFirstView(): Plugin {
  return {
    name: "measure-first-view",
    generateBundle(_options, bundle) {
      const loaded = new Set<string>();
      const load = (fileName: string) => {
        const file = bundle[fileName];
        if (file?.type !== "chunk" || loaded.has(fileName)) return;
        loaded.add(fileName);
        for (const imported of file.imports) load(imported);
      };
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        const isFirst = file.facadeModuleId?.endsWith("/page/index.html");
        if (isFirst || file.facadeModuleId?.endsWith("/explorer/overview/overview.tsx")) load(file.fileName);
      }
      let bytes = 0;
      for (const fileName of loaded) {
        const file = bundle[fileName];
        if (file?.type === "chunk") bytes += gzipSync(file.code).length;
      }
      const kilobytes = Math.ceil(bytes / 1000);
      console.log(
        `  The first view loads ${String(kilobytes)} KB of compressed script, of at most ${String(FIRST_VIEW)} KB.`,
      );
      if (loaded.size === 0 || kilobytes > FIRST_VIEW)
        this.error("The first view of the explorer loads too much script.");
    },
  };
}

/** Bundles the explorer and GraphiQL with Monaco's workers into dist/page/, only from installed packages. */
export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page works under the path of a proxy.
  base: "./",
  plugins: [measureFirstView()],
  build: {
    outDir: resolve(import.meta.dirname, "../dist/page"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Monaco's core is one chunk of 2.8 MB. It loads while GraphiQL already shows its header.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      input: [resolve(import.meta.dirname, "index.html"), resolve(import.meta.dirname, "graphiql.html")],
      // GraphiQL is already compiled; the hints that remain in it for the React compiler have no effect here.
      onLog: (level, log, report) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
});
