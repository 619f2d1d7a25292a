import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { examples } from "./examples";

/**
 * Runs the opened tab once when the page is ready, so that a visitor sees an answer beside her first question. Only an
 * example as shipped is run: what a visitor wrote waits for her play button.
 */
export function RunExampleOnLoad() {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const ready = useGraphiQL((state) => Boolean(state.schema && state.queryEditor && state.responseEditor));
  const done = useRef(false);

  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const opened = queryEditor?.getValue();
    if (examples.some(({ query }) => query === opened)) actions.run();
  }, [ready, queryEditor, actions]);

  return null;
}
