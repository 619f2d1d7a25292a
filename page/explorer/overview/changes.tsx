import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import type { OverviewQuery } from "../documents";
import { useMessages } from "../messages/messages";

type Change = NonNullable<OverviewQuery["changes"]>["nodes"][number];

/** Views by the type of a changed node; nodes of other types have none. */
const viewOf: Readonly<Record<string, string>> = {
  Policy: "policy",
  Region: "region",
  Domain: "domain",
  Source: "source",
};

function Changed({ change }: { readonly change: Change }) {
  const messages = useMessages();
  const view = viewOf[change.nodeType];
  const { nodeId, action } = change;
  return (
    <li>
      {view !== undefined && action !== "DELETED" ? <Link href={hrefOf([view, nodeId])}>{nodeId}</Link> : nodeId}{" "}
      <span className="hint">{messages.changeActions[action]}</span>
    </li>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly count: number;
}

/** What edits have changed since the last visit of this browser. */
export function Changes({ title, changes, count }: ChangesProps) {
  const messages = useMessages();
  if (count === 0) return <p className="hint">{messages.nothingChanged}</p>;
  return (
    <details className="changes">
      <summary>
        {title} ({count})
      </summary>
      <ul>
        {changes.map((change) => (
          <Changed key={change.id} change={change} />
        ))}
      </ul>
    </details>
  );
}
