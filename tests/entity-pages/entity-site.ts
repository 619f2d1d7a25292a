import { firstPolicy, organizations, secondPolicy, sources } from "../editing/inputs";
import { Editor } from "../editing/editor";
import { type EditableGraph, editableGraph } from "../editing/editable-graph";
import type { RunningServer } from "../support/running-server";

/** A source whose text, title and ids try to leave their place in HTML and in a script, and whose offsets are not UTF-16's. */
const oddText = [
  `𠮷林省2024年5月发布《<b>智能</b>制造"支持'办法》</script><img src=x onerror=alert(1)>。`,
  "支持智能制造，补贴最高50万元。到2027年，产值突破1234567元，占比达到25.5%。<!-- 人工智能 -->",
].join("\n");

const odd = {
  source: {
    id: "source:odd",
    title: `<script>alert("标题")</script> & 'odd'`,
    raw: oddText,
    retrievedOn: "2024-06-30",
  },
  policy: {
    id: "odd-policy-2024",
    source: "source:odd",
    titleEvidence: { quote: "<b>智能</b>制造\"支持'办法" },
    kind: "RULE",
    kindEvidence: { quote: "办法" },
    publishedOn: "2024-05",
    publishedOnEvidence: { quote: "2024年5月" },
    expiresOn: "2024-12-31",
    expiresOnEvidence: { quote: "2024年5月" },
    region: { id: "320100", evidence: { quote: "𠮷林省" } },
    domains: [{ id: "smart-manufacturing", evidence: { quote: "支持智能制造" } }],
    measures: [
      {
        instrument: "SUBSIDY",
        evidence: { quote: "补贴最高50万元" },
        amounts: [{ role: "CEILING", value: 500_000, unit: "CNY", evidence: { quote: "最高50万元" } }],
      },
    ],
    goals: [
      {
        indicator: "INDUSTRY_SCALE",
        label: "产值",
        comparator: "MORE_THAN",
        value: 1_234_567,
        unit: "CNY",
        deadline: 2027,
        evidence: { quote: "产值突破1234567元" },
        deadlineEvidence: { quote: "到2027年" },
      },
      {
        indicator: "SHARE_OF_INDUSTRY",
        label: "占比",
        comparator: "AT_LEAST",
        value: 25.5,
        unit: "PERCENT",
        valueKind: "SHARE",
        evidence: { quote: "占比达到25.5%" },
      },
    ],
  },
} as const;

export const ids = {
  stated: firstPolicy.id,
  odd: odd.policy.id,
  undated: "undated-policy",
  deleted: "deleted-policy",
  formerly: "policy-of-before",
} as const;

/** A server with the reviewed facts and a few policies more, one of them deleted and one found by a former id. */
export async function entitySite(): Promise<{ readonly graph: EditableGraph; readonly server: RunningServer }> {
  const graph = await editableGraph();
  const editor = new Editor(() => graph);
  await editor.import("organizations", organizations);
  await editor.import("sources", [...sources, odd.source]);
  const { publishedOn: _day, publishedOnEvidence: _evidence, ...undated } = { ...odd.policy, id: ids.undated };
  await editor.import("policies", [firstPolicy, odd.policy, undated, { ...odd.policy, id: ids.deleted }]);
  await editor.import("policies", [secondPolicy]);
  await editor.delete("Policy", ids.deleted);
  // No mutation merges policies yet; a FormerId is what mergeOrganizations writes.
  const text = "CREATE (:FormerId {id: $former, nodeId: $id})";
  await graph.database.write([{ text, parameters: { former: ids.formerly, id: ids.stated } }]);
  return { graph, server: await graph.server(null) };
}
