import { Dialog } from "@graphiql/react";
import { useState } from "react";
import { addressOf } from "../../address-of";
import { CopyButton } from "./copy-button";
import type { UnsavedOpened } from "./opened-query";
import { shipped } from "./saved-queries";

const nextNumber = String(shipped.length + 1).padStart(2, "0");
const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Explains how to save a query, so that it has an address: the file to write, its text, and its future address. */
export function UnsavedQueryPanel({ opened }: { readonly opened: UnsavedOpened }) {
  const [name, setName] = useState(opened.suggestedName);
  const isName = namePattern.test(name);
  return (
    <>
      <Dialog.Description>
        This query is not saved, so it has no address yet. To make an address for it:
      </Dialog.Description>
      <ol className="data-steps">
        {opened.toChange.length > 0 && (
          <li role="alert">
            Change this, because the server would refuse it:
            <ul>
              {opened.toChange.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </li>
        )}
        <li>
          <label>
            Name it{" "}
            <input
              value={name}
              spellCheck={false}
              aria-invalid={!isName}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          {!isName && <span role="alert"> Use lowercase letters, digits and hyphens.</span>}
        </li>
        <li>
          Save this text as <code>{`schema/queries/${nextNumber}-${name}.graphql`}</code>, or as{" "}
          <code>{`${name}.graphql`}</code> in the folder of the setting <code>SAVED_QUERIES</code>.
          <div className="data-code">
            <pre tabIndex={0} aria-label="Text of the query">
              {opened.query}
            </pre>
            <CopyButton text={opened.query} what="the query" />
          </div>
        </li>
        <li>
          Restart the server. The address is then <code>{addressOf(`q/${name}`)}</code>
        </li>
      </ol>
    </>
  );
}
