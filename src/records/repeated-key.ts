import type { RecordProblem } from "./file-record";

type Path = readonly (string | number)[];

/** Such as `goals[1].value`. */
const written = (path: Path) =>
  path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`))
    .join("")
    .replace(/^\./u, "");

/** The problem of a key that its map has already: which of the two values is meant, nobody can know. */
export const repeatedKey = (path: Path, line: number | undefined): RecordProblem => ({
  line,
  path: written(path),
  message: "stands more than once: keep one of them",
});
