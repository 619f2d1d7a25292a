import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { examples } from "./examples";

/**
 * Runs the open tab once when the page is ready, so that a visitor sees an answer next to her first query. It only runs
 * unchanged examples: a query that the visitor wrote runs when she presses the play button.
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
