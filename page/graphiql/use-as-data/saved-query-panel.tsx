import { Dialog } from "@graphiql/react";
import { useState } from "react";
import { authorization } from "../../access/token";
import { type Address, urlOf } from "./address";
import { CopyButton } from "./copy-button";
import type { SavedOpened } from "./opened-query";
import { snippetsFor } from "./snippets";

const formats = { ".csv": "CSV", ".json": "JSON", ".ndjson": "NDJSON", ".parquet": "Parquet" };

function FormatLinks({ address }: { readonly address: Address }) {
  const columns = urlOf({ name: address.name, parameters: {} }, "/schema.json");
  return (
    <ul className="data-formats" aria-label="Formats">
      {Object.entries(formats).map(([suffix, format]) => (
        <li key={suffix}>
          <a href={urlOf(address, suffix)} target="_blank" rel="noreferrer">
            {format}
          </a>
        </li>
      ))}
      <li className="data-columns">
        <a href={columns} target="_blank" rel="noreferrer">
          Columns and types
        </a>
      </li>
    </ul>
  );
}

function Snippets({ opened }: { readonly opened: SavedOpened }) {
  const [chosen, setChosen] = useState("pandas");
  const snippets = snippetsFor(opened);
  const text = snippets.find(({ tool }) => tool === chosen)?.text ?? "";
  return (
    <div className="data-snippets">
      <fieldset>
        <legend>In your tool</legend>
        {snippets.map(({ tool }) => (
          <label key={tool}>
            <input type="radio" name="tool" checked={tool === chosen} onChange={() => setChosen(tool)} />
            {tool}
          </label>
        ))}
      </fieldset>
      <div className="data-code">
        <pre tabIndex={0} aria-label={`Code for ${chosen}`}>
          {text}
        </pre>
        <CopyButton key={chosen} text={text} what={`the code for ${chosen}`} />
      </div>
    </div>
  );
}

/** The address of a saved query with the tab's variables, in each format, and the code to read it in each tool. */
export function SavedQueryPanel({ opened }: { readonly opened: SavedOpened }) {
  const [everyRow, setEveryRow] = useState(false);
  const { name, parameters } = opened.address;
  const address = { name, parameters: everyRow ? { ...parameters, all: "true" } : parameters };
  const url = urlOf(address, "");
  return (
    <>
      <Dialog.Description>
        Any tool that reads a web address can read this query. The data is always current.
      </Dialog.Description>
      {authorization().authorization && (
        <p className="data-token">
          If this server needs a token, your tool must send it in the header <code>Authorization: Bearer TOKEN</code>. A
          browser that opens a link sends no token.
        </p>
      )}
      <div className="data-address">
        <output aria-label="Address">{url}</output>
        <CopyButton text={url} what="the address" />
      </div>
      <FormatLinks address={address} />
      <label className="data-every-row">
        <input type="checkbox" checked={everyRow} onChange={(event) => setEveryRow(event.target.checked)} />
        Every row, not only one page
      </label>
      <Snippets opened={{ ...opened, address }} />
    </>
  );
}
