import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/**
 * Changes the editors' colours when the system goes from light to dark while the page is open: GraphiQL's style sheet
 * follows by itself, its editors only look when they start. A theme chosen in the settings stays.
 */
export function FollowSystemTheme() {
  const { setTheme } = useGraphiQLActions();
  const chosen = useGraphiQL((state) => state.theme);

  useEffect(() => {
    if (chosen) return;
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, [chosen, setTheme]);

  return null;
}
