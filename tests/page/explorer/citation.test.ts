import { citationsOf } from "../../../page/explorer/frame/citation";

test("a view is cited by its title, the version of the graph, the day and the address", () => {
  const cited = {
    title: "50% of {all} & more",
    product: "Policy graph",
    version: "v_1",
    day: "2026-03-05",
    url: "https://policies.example/matrix?level=PROVINCE",
  };
  expect(citationsOf(cited)).toEqual([
    {
      style: "GB/T 7714",
      text: "Policy graph. 50% of {all} & more: 版本v_1[DB/OL]. [2026-03-05]. https://policies.example/matrix?level=PROVINCE.",
    },
    {
      style: "APA",
      text:
        "Policy graph. (2026). 50% of {all} & more (Version v_1) [Data set]. " +
        "Retrieved March 5, 2026, from https://policies.example/matrix?level=PROVINCE",
    },
    {
      style: "BibTeX",
      text: [
        "@online{policy-graph-2026-03-05,",
        "  author = {{Policy graph}},",
        "  title = {50\\% of \\{all\\} \\& more},",
        "  version = {v\\_1},",
        "  year = {2026},",
        "  urldate = {2026-03-05},",
        "  url = {https://policies.example/matrix?level=PROVINCE},",
        "}",
      ].join("\n"),
    },
  ]);
});
