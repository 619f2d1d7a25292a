import { ownerOfPart } from "./addresses";
import type { DomainAnswer, LastChange, PageData, PolicyAnswer, RegionAnswer, SourceAnswer } from "./answers";
import { type EntityKind, kindOfType } from "./entity";
import type { PageContent, PageContext } from "./page-context";
import { domainPage } from "./pages/domain-page";
import { policyPage } from "./pages/policy-page";
import { regionPage } from "./pages/region-page";
import { sourcePage } from "./pages/source-page";

type Answer = PolicyAnswer | RegionAnswer | DomainAnswer | SourceAnswer;

/** Where a node is instead: the kind of its page and its id, and the element of the page that shows it, if it is a part. */
export interface OtherPlace {
  readonly kind: EntityKind;
  readonly id: string;
  readonly part?: string;
}

/** What is known of an id: its node, another node that has it as a former id, or none. */
export type Found =
  | { readonly state: "found"; readonly answer: Answer; readonly change: LastChange | undefined }
  | { readonly state: "merged"; readonly id: string }
  | { readonly state: "deleted"; readonly change: LastChange }
  | { readonly state: "unknown"; readonly other: OtherPlace | undefined };

/** Reads the answer of a page's document. */
export function foundIn(kind: EntityKind, id: string, data: PageData<Answer>): Found {
  const { node } = data;
  const [change] = data.changes.nodes;
  if (!node)
    return change?.action === "DELETED" ? { state: "deleted", change } : { state: "unknown", other: undefined };
  const own = kindOfType.get(node.__typename);
  if (own !== kind) return { state: "unknown", other: placeOf(own, node.id) };
  if (node.id !== id) return { state: "merged", id: node.id };
  const beside = data.policies ? { policies: data.policies } : {};
  return { state: "found", answer: { ...(node as Answer), ...beside } as Answer, change };
}

function placeOf(kind: EntityKind | undefined, id: string): OtherPlace | undefined {
  if (kind) return { kind, id };
  const owner = ownerOfPart(id);
  return owner && { kind: "policy", id: owner.policy, part: owner.part };
}

/** The page of a node that was found. */
export function pageOf(context: PageContext, answer: Answer, change: LastChange | undefined): PageContent {
  switch (answer.__typename) {
    case "Policy":
      return policyPage(context, answer, change);
    case "Region":
      return regionPage(context, answer, change);
    case "Domain":
      return domainPage(context, answer, change);
    case "Source":
      return sourcePage(context, answer, change);
  }
}
