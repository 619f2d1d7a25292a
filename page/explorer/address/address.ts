import { useSyncExternalStore } from "react";
import { root } from "../../address-of";

/** The state of the page: which view, and what it shows. It is in the address and nowhere else. */
export interface Address {
  /** Segments of the path below the server's root, decoded: `["policy", "ID"]`; none for the overview. */
  readonly path: readonly string[];
  readonly search: URLSearchParams;
  /** What follows `#`, such as `char=120,146`. */
  readonly hash: string;
}

const changed = new Event("policy-graph:address");

/** A segment that is not percent-encoded UTF-8 remains as it is written: it then names nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function readAddress(href: string, base: string = root.pathname): Address {
  const { pathname, searchParams, hash } = new URL(href);
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  return { path: below.split("/").filter(Boolean).map(decoded), search: searchParams, hash: hash.slice(1) };
}

let current = readAddress(location.href);
let currentHref = location.href;

function snapshot(): Address {
  if (location.href !== currentHref) {
    currentHref = location.href;
    current = readAddress(currentHref);
  }
  return current;
}

function subscribe(listener: () => void): () => void {
  const events = ["popstate", "hashchange", changed.type];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

export const useAddress = (): Address => useSyncExternalStore(subscribe, snapshot);

/** Shows another address. `replace` leaves the history of the browser as it is: for steps within one picture. */
export function navigate(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const target = new URL(href, location.href);
  if (target.href === location.href) return;
  if (replace) history.replaceState(null, "", target);
  else history.pushState(null, "", target);
  window.dispatchEvent(changed);
}

/** Parameters that apply to every view, so each link carries them. */
const everywhere = ["embed", "lang"];

/**
 * The address of a view: its path below the root, and its parameters without those that are absent. Parameters of the whole
 * page stay as they are now.
 */
export function hrefOf(
  path: readonly string[],
  parameters: Readonly<Record<string, string | undefined>> = {},
  hash = "",
): string {
  const url = new URL(path.map(encodeURIComponent).join("/"), root);
  const all = Object.fromEntries(everywhere.map((name) => [name, snapshot().search.get(name) ?? undefined]));
  for (const [name, value] of Object.entries({ ...all, ...parameters })) {
    if (value !== undefined && value !== "") url.searchParams.set(name, value);
  }
  if (hash) url.hash = hash;
  return url.href;
}
