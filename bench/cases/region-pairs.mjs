// @ts-check
import { defineCase } from "./case.mjs";

export default defineCase({
  name: "region-pairs",
  title: "The first 20 pairs of all regions that target the same domains",
  variants: () => [{}],
  targets: { p50: 100 },
  servers: {
    product: {
      query: `query { regionPairs(first: 20) { nodes { regions { id name } sharedDomains { id } similarity } } }`,
      answer: ({ regionPairs }) => regionPairs.nodes,
    },
  },
});
