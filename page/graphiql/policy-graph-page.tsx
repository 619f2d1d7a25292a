import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useState } from "react";
import { TokenField } from "./token-field";
import { addressOf } from "../address-of";
import { examples } from "./examples";
import { EXAMPLES_PLUGIN } from "./examples-panel";
import { fetcher } from "./fetcher";
import { FollowSystemTheme } from "./follow-system-theme";
import { OpenFromAddress } from "./open-from-address";
import { RunExampleOnLoad } from "./run-example-on-load";
import { storage } from "./storage";
import { UseAsData } from "./use-as-data/use-as-data";
import iconUrl from "../favicon.svg";

const defaultTabs = examples.map(({ query }) => ({ query }));
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

/** The whole page: our own header above GraphiQL, with one tab for each example until the visitor has her own tabs. */
export function PolicyGraphPage() {
  const [tokenPlace, setTokenPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <header className="page-header">
        <img src={iconUrl} alt="" />
        <h1>
          <a href={addressOf("")}>Policy graph</a>
        </h1>
        <p>Which region issued which policy, what it targets, and the words that say so</p>
        <div ref={setTokenPlace} className="page-token" />
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultTabs={defaultTabs}
          plugins={plugins}
          schemaDescription
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, merge, copy }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <UseAsData />
              </>
            )}
          </GraphiQL.Toolbar>
          <OpenFromAddress />
          <RunExampleOnLoad />
          <FollowSystemTheme />
          <TokenField place={tokenPlace} />
        </GraphiQL>
      </main>
    </>
  );
}
