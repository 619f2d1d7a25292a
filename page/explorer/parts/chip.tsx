import type { ReactNode } from "react";
import { hrefOf } from "../address/address";
import { Link } from "../address/link";

/** A name that leads on: a domain, a region, a technology. */
export function Chip({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link className="chip" href={href}>
      {children}
    </Link>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Domains, each leading to its page. */
export function DomainChips({ domains }: { readonly domains: readonly Named[] }) {
  return (
    <span className="chips">
      {domains.map(({ id, name }) => (
        <Chip key={id} href={hrefOf(["domain", id])}>
          {name}
        </Chip>
      ))}
    </span>
  );
}
