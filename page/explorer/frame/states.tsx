import { type ReactNode, type SyntheticEvent, useState } from "react";
import { setToken } from "../../access/token";
import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import { useMessages } from "../messages/messages";
import { Failure } from "../request/failure";

interface StateProps {
  readonly title: string;
  readonly role?: "status" | "alert";
  /** Whether it is all that the page shows: its title is then that of the page. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

function State({ title, role = "status", isWhole = false, children }: StateProps) {
  const Heading = isWhole ? "h1" : "h2";
  return (
    <section className="state" role={role}>
      <Heading>{title}</Heading>
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
    <State title={messages.unknownTitle} role="alert" isWhole>
      <p>{text}</p>
      <p>
        <Link href={hrefOf([])}>{messages.toOverview}</Link>
      </p>
    </State>
  );
}

interface FailedStateProps {
  readonly error: Error;
  readonly retry: () => void;
  readonly isWhole?: boolean;
}

/** Why there is no answer, and what to do about it. */
export function FailedState({ error, retry, isWhole = false }: FailedStateProps) {
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
      <State title={messages.refusedTitle} role="alert" isWhole={isWhole}>
        <p>{messages.refusedText}</p>
        <p className="server-words">{error.message}</p>
        <TokenForm />
      </State>
    );
  }
  if (kind === "offline") {
    return (
      <State title={messages.offlineTitle} role="alert" isWhole={isWhole}>
        <p>{messages.offlineText}</p>
        {again}
      </State>
    );
  }
  if (kind === "too-large") {
    return (
      <State title={messages.tooLargeTitle} role="alert" isWhole={isWhole}>
        <p>{messages.tooLargeText}</p>
        <p className="server-words">{error.message}</p>
      </State>
    );
  }
  return (
    <State title={messages.failedTitle} role="alert" isWhole={isWhole}>
      <p className="server-words">{error.message}</p>
      {again}
    </State>
  );
}
