/** A working query of schema/queries/: its text, the name of its operation, and the description from its first comment. */
export interface Example {
  /** Its name as a dataset, from the file name: 07-domain-matrix.graphql is domain-matrix. */
  readonly dataset: string;
  readonly query: string;
  readonly name: string;
  readonly description: string;
}

const files = import.meta.glob<string>("../../schema/queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

function read(path: string, query: string): Example {
  const [firstParagraph = ""] = /^(?:# .*\n)+/.exec(query) ?? [];
  return {
    dataset: path.replace(/^.*\/\d+-|\.graphql$/g, ""),
    query,
    name: /^query (\w+)/m.exec(query)?.[1] ?? "",
    description: firstParagraph.replace(/^# /gm, "").replaceAll("\n", " ").trim(),
  };
}

/** All examples in the order of their file names, from simple to complex. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, query]) => read(path, query));
