import { type ReactNode, type SyntheticEvent, useState } from "react";
import { setToken } from "../../access/token";
import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import { useMessages } from "../messages/messages";
import { Failure } from "../request/failure";

function State({
  title,
  role = "status",
  children,
}: {
  title: string;
  role?: "status" | "alert";
  children: ReactNode;
}) {
  return (
    <section className="state" role={role}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The form for the visitor's token, which stays in memory. */
function TokenForm() {
  const messages = useMessages();
  const [text, setText] = useState("");
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setToken(text);
  };
  return (
    <form className="token-form" onSubmit={submit}>
      <label>
        {messages.token}
        <input
          type="password"
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit">{messages.useToken}</button>
    </form>
  );
}

export function EmptyState({ children }: { readonly children?: ReactNode }) {
  const messages = useMessages();
  return (
    <State title={messages.emptyTitle}>
      <p>{messages.emptyText}</p>
      {children}
    </State>
  );
}

/** An address that names nothing. */
export function UnknownState({ text }: { readonly text: string }) {
  const messages = useMessages();
  return (
    <State title={messages.unknownTitle} role="alert">
      <p>{text}</p>
      <p>
        <Link href={hrefOf([])}>{messages.toOverview}</Link>
      </p>
    </State>
  );
}

/** Why there is no answer, and what to do about it. */
export function FailedState({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const messages = useMessages();
  const kind = error instanceof Failure ? error.kind : "failed";
  const again = (
    <p>
      <button type="button" onClick={retry}>
        {messages.tryAgain}
      </button>
    </p>
  );
  if (kind === "refused") {
    return (
      <State title={messages.refusedTitle} role="alert">
        <p>{messages.refusedText}</p>
        <p className="server-words">{error.message}</p>
        <TokenForm />
      </State>
    );
  }
  if (kind === "offline") {
    return (
      <State title={messages.offlineTitle} role="alert">
        <p>{messages.offlineText}</p>
        {again}
      </State>
    );
  }
  if (kind === "too-large") {
    return (
      <State title={messages.tooLargeTitle} role="alert">
        <p>{messages.tooLargeText}</p>
        <p className="server-words">{error.message}</p>
      </State>
    );
  }
  return (
    <State title={messages.failedTitle} role="alert">
      <p className="server-words">{error.message}</p>
      {again}
    </State>
  );
}
