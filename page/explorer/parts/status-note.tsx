import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import type { DatePrecision, PolicyStatus } from "../documents";
import { useInterface } from "../messages/messages";
import { writtenDate } from "./format";

interface Dated {
  readonly publishedOn: string;
  readonly publishedOnPrecision: DatePrecision;
}

interface Valid {
  readonly status: PolicyStatus;
  readonly amendedOn?: string | null;
  readonly repealedOn?: string | null;
  readonly expiresOn?: string | null;
  readonly amendedBy?: { readonly id: string; readonly title: string } | null;
}

/** The date of publication, as precisely as it is known; a note says where the day is not. */
export function Published({ publishedOn, publishedOnPrecision }: Dated) {
  const whole = useInterface();
  const isDay = publishedOnPrecision === "DAY";
  return (
    <time dateTime={publishedOn} title={isDay ? undefined : whole.messages.dateUnknownNote}>
      {writtenDate(whole, publishedOn, publishedOnPrecision)}
    </time>
  );
}

/** Whether a policy was amended, repealed or has expired. Nothing where it is in force. */
export function StatusNote({ policy }: { readonly policy: Valid }) {
  const whole = useInterface();
  const { messages } = whole;
  const today = new Date().toISOString().slice(0, 10);
  const { repealedOn, amendedOn, expiresOn, amendedBy } = policy;
  const notes = [
    ...(repealedOn ? [messages.repealedNote(writtenDate(whole, repealedOn))] : []),
    ...(amendedOn ? [messages.amendedNote(writtenDate(whole, amendedOn))] : []),
    ...(expiresOn && expiresOn < today ? [messages.expiredNote(writtenDate(whole, expiresOn))] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <span className="status-note">
      {notes.join(" · ")}
      {amendedBy && (
        <>
          {" "}
          {messages.amendedByNote} <Link href={hrefOf(["policy", amendedBy.id])}>{amendedBy.title}</Link>
        </>
      )}
    </span>
  );
}
