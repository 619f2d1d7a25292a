import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";

/**
 * The query that the address names, and its variables. The explorer writes them after `#`, where no server receives them;
 * addresses of other pages write them after `?`.
 */
function namedQuery(): { readonly query: string; readonly variables: string } | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const parameters = fragment.has("query") ? fragment : new URLSearchParams(location.search);
  const query = parameters.get("query");
  return query === null ? undefined : { query, variables: parameters.get("variables") ?? "" };
}

/** Opens the query that the address names, in a tab of its own. It runs when the visitor presses the play button. */
export function OpenFromAddress() {
  const actions = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const done = useRef(false);

  useEffect(() => {
    if (!queryEditor || !variableEditor || done.current) return;
    done.current = true;
    const named = namedQuery();
    if (!named) return;
    const openedAlready = tabs.findIndex(
      (tab) => tab.query === named.query && (tab.variables ?? "") === named.variables,
    );
    if (openedAlready >= 0) {
      actions.changeTab(openedAlready);
      return;
    }
    actions.addTab();
    queryEditor.setValue(named.query);
    variableEditor.setValue(named.variables);
  }, [actions, tabs, queryEditor, variableEditor]);

  return null;
}
