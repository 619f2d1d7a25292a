// @ts-check
import neo4j from "neo4j-driver";

/** All types but sources, which the product finds by their sentences, in another index. */
const types = "[POLICY, REGION, DOMAIN, MEASURE, GOAL, ORGANIZATION, TECHNOLOGY, TARGET_GROUP]";
const query = `query ($phrase: String!) {
  search(query: $phrase, first: 20, types: ${types}) { totalCount nodes { score node { id } } }
}`;

/**
 * Search for one Chinese phrase. The product's score is the share of a passage that the phrase is, and 2 more in a name
 * or title, 1 more in a text of the node's own; the hand-written statement reckons the same for a phrase of this kind.
 */
export const searchServers = /** @type {const} */ ({
  product: {
    query,
    answer: (/** @type {any} */ { search }) => ({
      totalCount: search.totalCount,
      hits: search.nodes.map((/** @type {any} */ { score, node }) => ({ id: node.id, score })),
    }),
  },
  floor: {
    statement: `
      // The best ten thousand, as the product ranks. A form stands between two blanks.
      CALL db.index.fulltext.queryNodes('searched_forms', '"' + $phrase + '"', {limit: 10000}) YIELD node
      WITH node,
           [place IN range(0, size(node.searchForms) - 1) WHERE node.searchForms[place] CONTAINS $phrase
            | toFloat($length) / (size(node.searchForms[place]) - 2) +
              CASE WHEN node.searchedIn[place] IN ['title', 'name'] THEN 2 ELSE 1 END] +
           [form IN coalesce(node.statedForms, []) WHERE form CONTAINS $phrase
            | toFloat($length) / (size(form) - 2)] AS scores
      WHERE size(scores) > 0
      WITH node, round(reduce(most = 0.0, score IN scores | CASE WHEN score > most THEN score ELSE most END), 6) AS score
      ORDER BY score DESC, node.id
      WITH collect([node.id, score]) AS hits
      RETURN [size(hits), hits[0..20]] AS row`,
    parameters: (/** @type {any} */ { phrase }) => ({ phrase, length: neo4j.int(Array.from(phrase).length) }),
    shape: (/** @type {any[]} */ [[totalCount, hits]]) => {
      return { totalCount, hits: hits.map((/** @type {any[]} */ [id, score]) => ({ id, score })) };
    },
  },
});
