import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { authorization } from "../../access/token";
import { addressOf } from "../../address-of";
import { useMessages } from "../messages/messages";
import { Failure } from "../request/failure";
import { citationsOf } from "./citation";
import { CopyButton } from "./copy-button";
import { Modal } from "./modal";
import { FailedState } from "./states";

/** The version of the graph, which the server names with each table. */
async function readVersion(): Promise<string> {
  const address = addressOf("q/newest-policies.json?first=1");
  const response = await fetch(address, { method: "HEAD", headers: authorization() }).catch(() => {
    throw new Failure("offline", "");
  });
  const version = response.headers.get("graph-version");
  if (response.status === 401 || response.status === 403) throw new Failure("refused", "");
  if (version === null) throw new Failure("failed", `The server answered ${response.status} without a version.`);
  return version;
}

function Citations({ title }: { readonly title: string }) {
  const messages = useMessages();
  const version = useQuery({ queryKey: ["version"], queryFn: readVersion });
  if (version.error) return <FailedState error={version.error} retry={() => void version.refetch()} />;
  if (version.data === undefined) return <p role="status">{messages.loading}</p>;
  const day = new Date().toISOString().slice(0, 10);
  const all = citationsOf({ title, product: messages.product, version: version.data, day, url: location.href });
  return (
    <>
      <p>{messages.citeNote(version.data)}</p>
      {all.map(({ style, text }) => (
        <section key={style} className="citation">
          <h3>{style}</h3>
          <pre tabIndex={0} aria-label={style}>
            {text}
          </pre>
          <CopyButton text={text} />
        </section>
      ))}
    </>
  );
}

/** The button that gives citations of a view. */
export function Cite({ title }: { readonly title: string }) {
  const messages = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {messages.cite}
      </button>
      {isOpen && (
        <Modal title={messages.cite} onClose={() => setOpen(false)}>
          <Citations title={title} />
        </Modal>
      )}
    </>
  );
}
