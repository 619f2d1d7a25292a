import { lazy, Suspense } from "react";
import { useAddress } from "../address/address";
import { useMessages } from "../messages/messages";
import { UnknownState } from "./states";

/** The views by the first segment of their address. Each is loaded when it is opened. */
const views = {
  "": lazy(() => import("../overview/overview")),
  matrix: lazy(() => import("../matrix/matrix")),
  pairs: lazy(() => import("../pairs/pairs")),
};

/** The views of one node each, by the first segment of their address; the second is the node's id. */
const nodeViews = {
  policy: lazy(() => import("../reader/reader")),
  source: lazy(() => import("../source/source")),
  region: lazy(() => import("../region/region")),
  domain: lazy(() => import("../domain/domain")),
};

const has = <T extends object>(table: T, name: string): name is keyof T & string => Object.hasOwn(table, name);

/** The view that the address names. */
export function CurrentView() {
  const messages = useMessages();
  const [name = "", id, ...rest] = useAddress().path;
  const loading = (
    <p className="loading" role="status">
      {messages.loading}
    </p>
  );
  if (rest.length === 0 && id !== undefined && has(nodeViews, name)) {
    const NodeView = nodeViews[name];
    return (
      <Suspense fallback={loading}>
        <NodeView key={id} id={id} />
      </Suspense>
    );
  }
  if (id === undefined && has(views, name)) {
    const SimpleView = views[name];
    return (
      <Suspense fallback={loading}>
        <SimpleView />
      </Suspense>
    );
  }
  return <UnknownState text={messages.noViewText} />;
}
