import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import { useInterface } from "../messages/messages";
import { Chip } from "../parts/chip";
import { Published, StatusNote } from "../parts/status-note";
import type { ReadPolicy } from "./facts";

/** What is above the text of a policy: where, when, of what kind, and whether it is still in force. */
export function PolicyHead({ policy }: { readonly policy: ReadPolicy }) {
  const { messages, script } = useInterface();
  const { amends, summary, original, title } = policy;
  return (
    <>
      {original !== title && (
        <p className="original" lang={script === "ZH_HANT" ? "zh-Hant" : "zh-Hans"}>
          {original}
        </p>
      )}
      <p className="meta">
        {policy.regions.map(({ id, fullName }) => (
          <Chip key={id} href={hrefOf(["region", id])}>
            {fullName}
          </Chip>
        ))}
        <Published {...policy} />
        <span>{messages.kinds[policy.kind]}</span>
        {policy.stage !== "ISSUED" && <span>{messages.stages[policy.stage]}</span>}
        <span>{messages.standings[policy.standing]}</span>
        {policy.documentNumbers.map((number) => (
          <span key={number}>{number}</span>
        ))}
      </p>
      <StatusNote policy={policy} />
      {amends && (
        <p className="status-note">
          {messages.amendsNote} <Link href={hrefOf(["policy", amends.id])}>{amends.title}</Link>
        </p>
      )}
      {summary && <p className="summary">{summary}</p>}
    </>
  );
}
