import { Dialog, useGraphiQL } from "@graphiql/react";
import { useEffect, useRef, useState } from "react";
import { type OpenedQuery, openedQuery } from "./opened-query";
import { SavedQueryPanel } from "./saved-query-panel";
import { savedQueries } from "./saved-queries";
import { UnsavedQueryPanel } from "./unsaved-query-panel";
import "./use-as-data.css";

function Panel({ opened }: { readonly opened: OpenedQuery }) {
  if (opened.kind === "saved") return <SavedQueryPanel opened={opened} />;
  if (opened.kind === "unsaved") return <UnsavedQueryPanel opened={opened} />;
  return (
    <div role="alert" className="data-refused">
      <Dialog.Description>This tab cannot be used as data yet.</Dialog.Description>
      <ul>
        {opened.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

/** The button for every query, and its dialog: the query's address as a dataset, or how to create one. */
export function UseAsData() {
  const schema = useGraphiQL((state) => state.schema);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [opened, setOpened] = useState<OpenedQuery>();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  // GraphiQL's dialog does not export its trigger, so it does not know which element had the focus.
  useEffect(() => {
    if (wasOpen.current && !opened) button.current?.focus();
    wasOpen.current = Boolean(opened);
  }, [opened]);

  async function open() {
    const saved = await savedQueries();
    setOpened(openedQuery(queryEditor?.getValue() ?? "", variableEditor?.getValue() ?? "", saved, schema));
  }

  return (
    <>
      <button ref={button} type="button" className="use-as-data" aria-haspopup="dialog" onClick={() => void open()}>
        <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.25" aria-hidden="true">
          <rect x="1.5" y="2.5" width="13" height="11" rx="2" />
          <path d="M1.5 6.5h13M1.5 10h13M6 6.5v7" />
        </svg>
        Use this as data
      </button>
      <Dialog open={Boolean(opened)} onOpenChange={() => setOpened(undefined)}>
        <div className="graphiql-dialog-header">
          <Dialog.Title className="graphiql-dialog-title">Use this as data</Dialog.Title>
          <Dialog.Close />
        </div>
        <section className="data-panel">{opened && <Panel opened={opened} />}</section>
      </Dialog>
    </>
  );
}
