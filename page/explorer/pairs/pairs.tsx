import { oneOf, text, useParameters, wholeNumber } from "../address/parameters";
import { Link } from "../address/link";
import { PairsDocument } from "../documents";
import { Answered } from "../frame/answered";
import { EmptyState } from "../frame/states";
import { View } from "../frame/view";
import { useInterface } from "../messages/messages";
import { DomainChips } from "../parts/chip";
import { Drawer } from "../parts/drawer";
import { writtenNumber } from "../parts/format";
import { useAnswer } from "../request/use-answer";
import { Similarity } from "./similarity";
import { Why } from "./why";

const metrics = ["JACCARD", "OVERLAP", "COSINE"] as const;

const parameters = {
  minShared: wholeNumber(1, 1, 50),
  metric: oneOf(metrics, "JACCARD"),
  region: text(),
  pair: text(),
};

/** A pair is REGION~REGION in the address. */
function pairOf(written: string): readonly [string, string] | undefined {
  const [one, other] = written.split("~");
  return one && other ? [one, other] : undefined;
}

/** Pairs of regions that target the same domains, and why. */
export default function Pairs() {
  const { messages, language, tag } = useInterface();
  const { values, href, change } = useParameters(parameters);
  const variables = { minShared: values.minShared, metric: values.metric, region: values.region || null, language };
  const answer = useAnswer(PairsDocument, variables);
  const pair = pairOf(values.pair);
  const nodes = answer.data?.regionPairs.nodes ?? [];
  const regions = [...new Map(nodes.flatMap((node) => node.regions.map((region) => [region.id, region]))).values()];
  const nameOf = (id: string) => regions.find((region) => region.id === id)?.fullName ?? id;
  return (
    <View
      title={messages.pairsTitle}
      kicker={messages.pairs}
      lead={<p>{messages.pairsLead}</p>}
      data={{
        document: PairsDocument,
        variables,
        saved: { name: "region-pairs-and-why", parameters: { minShared: String(values.minShared) } },
      }}
      controls={
        <>
          <label>
            {messages.minShared}
            <input
              type="number"
              min={1}
              max={50}
              value={values.minShared}
              onChange={(event) =>
                change({ minShared: Math.max(1, Math.min(50, event.target.valueAsNumber || 1)), pair: "" })
              }
            />
          </label>
          <label>
            {messages.metric}
            <select
              value={values.metric}
              onChange={({ target }) => change({ metric: metrics.find((each) => each === target.value) ?? "JACCARD" })}
            >
              {metrics.map((metric) => (
                <option key={metric} value={metric}>
                  {messages.metrics[metric]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {messages.forRegion}
            <select value={values.region} onChange={(event) => change({ region: event.target.value, pair: "" })}>
              <option value="">{messages.anyRegion}</option>
              {regions.map(({ id, fullName }) => (
                <option key={id} value={id}>
                  {fullName}
                </option>
              ))}
            </select>
          </label>
        </>
      }
    >
      <Answered answer={answer}>
        {({ regionPairs }) =>
          regionPairs.nodes.length === 0 ? (
            <EmptyState />
          ) : (
            <table className="pairs">
              <caption className="visually-hidden">{messages.pairsTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{messages.pairs}</th>
                  <th scope="col">{messages.shared}</th>
                  <th scope="col">{messages.metrics[values.metric]}</th>
                  <th scope="col">
                    <span className="visually-hidden">{messages.why}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {regionPairs.nodes.map(({ regions: [one, other], sharedDomains, similarity }) => {
                  if (!one || !other) return null;
                  const key = `${one.id}~${other.id}`;
                  return (
                    <tr key={key} className={key === values.pair ? "chosen" : undefined}>
                      <th scope="row">
                        <Link href={href({ pair: key })}>
                          {one.fullName} <span className="between">↔</span> {other.fullName}
                        </Link>
                      </th>
                      <td>
                        <DomainChips domains={sharedDomains} />
                      </td>
                      <td>
                        <Similarity shared={sharedDomains.length} similarity={similarity} metric={values.metric} />
                      </td>
                      <td>
                        <Link
                          className="button"
                          href={href({ pair: key })}
                          aria-label={`${messages.why}: ${messages.and(one.fullName, other.fullName)}`}
                        >
                          {messages.why}
                        </Link>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
              <tfoot>
                <tr>
                  <td colSpan={4}>
                    {messages.of(
                      writtenNumber(tag, regionPairs.nodes.length),
                      writtenNumber(tag, regionPairs.totalCount),
                    )}
                  </td>
                </tr>
              </tfoot>
            </table>
          )
        }
      </Answered>
      {pair && (
        <Drawer
          key={values.pair}
          isWide
          title={messages.and(nameOf(pair[0]), nameOf(pair[1]))}
          onClose={() => change({ pair: "" })}
        >
          <Why pair={pair} />
        </Drawer>
      )}
    </View>
  );
}
