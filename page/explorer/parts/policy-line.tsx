import type { ReactNode } from "react";
import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import type { PolicyLineFragment } from "../documents";
import { useMessages } from "../messages/messages";
import { Published, StatusNote } from "./status-note";

/** A policy in a list: its title leads to the reader. Below it may be the words because of which it is in the list. */
export function PolicyLine({
  policy,
  children,
}: {
  readonly policy: PolicyLineFragment;
  readonly children?: ReactNode;
}) {
  const messages = useMessages();
  return (
    <div className="policy-line">
      <p className="policy-title">
        <Link href={hrefOf(["policy", policy.id])}>{policy.title}</Link>
      </p>
      <p className="meta">
        <Published {...policy} />
        {policy.regions.map(({ id, fullName }) => (
          <Link key={id} href={hrefOf(["region", id])}>
            {fullName}
          </Link>
        ))}
        <span>{messages.kinds[policy.kind]}</span>
        <StatusNote policy={policy} />
      </p>
      {children}
    </div>
  );
}
