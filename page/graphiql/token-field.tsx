import { useGraphiQLActions } from "@graphiql/react";
import { createPortal } from "react-dom";
import { setToken } from "../access/token";

/**
 * The input for the visitor's token, which some reads and all mutations need. Every tab sends it. It is displayed in
 * the page's header, but it is a child of GraphiQL, because a new token loads the schema again.
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
