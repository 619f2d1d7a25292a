import { useState } from "react";
import { addressOf } from "../../address-of";
import type { TypedDocumentString } from "../documents";
import { useMessages } from "../messages/messages";
import { CopyButton } from "./copy-button";
import { Modal } from "./modal";

/** What a view shows, as a query. */
export interface ViewData {
  readonly document: TypedDocumentString<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The saved query that answers the same as a table, with the parameters of its address (docs/datasets.md). */
  readonly saved?: { readonly name: string; readonly parameters?: Readonly<Record<string, string | undefined>> };
}

const formats = { ".csv": "CSV", ".json": "JSON", ".ndjson": "NDJSON", ".parquet": "Parquet" };

/** The address of a saved query in one format, with its parameters that differ from the defaults. */
function tableAddress({ name, parameters = {} }: NonNullable<ViewData["saved"]>, format: string): string {
  const url = new URL(addressOf(`q/${name}${format}`));
  for (const [parameter, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(parameter, value);
  }
  return url.href;
}

/** The address at which GraphiQL opens a query. It is in the fragment, which no server receives or logs. */
function graphiqlAddress({ document, variables }: Pick<ViewData, "document" | "variables">): string {
  const fragment = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables, null, 2) });
  return `${addressOf("graphiql")}#${fragment.toString()}`;
}

/** The button that gives what a view shows as a table at an address, or as a query in GraphiQL. */
export function UseAsData({ data }: { readonly data: ViewData }) {
  const messages = useMessages();
  const [isOpen, setOpen] = useState(false);
  const address = data.saved && tableAddress(data.saved, "");
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {messages.asData}
      </button>
      {isOpen && (
        <Modal title={messages.asData} onClose={() => setOpen(false)}>
          {data.saved && address ? (
            <section>
              <h3>{messages.asDataTable}</h3>
              <p className="address-line">
                <output aria-label={messages.asDataTable}>{address}</output>
                <CopyButton text={address} />
              </p>
              <ul className="formats">
                {Object.entries(formats).map(([suffix, format]) => (
                  <li key={suffix}>
                    <a href={data.saved && tableAddress(data.saved, suffix)}>{format}</a>
                  </li>
                ))}
              </ul>
            </section>
          ) : (
            <p>{messages.asDataNone}</p>
          )}
          <p>
            <a className="button" href={graphiqlAddress(data)}>
              {messages.asDataOpen}
            </a>
          </p>
        </Modal>
      )}
    </>
  );
}
