import { useGraphiQLActions } from "@graphiql/react";
import { createPortal } from "react-dom";
import { setToken } from "./token";

/**
 * Where a visitor enters a token, for reading that needs one and for mutations; every tab sends it. It stands in the
 * page's header and is a child of GraphiQL's, because with another token the schema is asked for anew.
 */
export function TokenField({ place }: { readonly place: HTMLElement | null }) {
  const actions = useGraphiQLActions();
  if (!place) return null;
  return createPortal(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void actions.introspect();
      }}
    >
      <input
        type="password"
        aria-label="Token"
        placeholder="Token, if the server needs one"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setToken(event.target.value);
        }}
      />
      <button type="submit">Use</button>
    </form>,
    place,
  );
}
