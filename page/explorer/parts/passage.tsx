import type { ReactNode } from "react";
import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import type { WordsFragment } from "../documents";
import { useInterface } from "../messages/messages";

interface PassageProps {
  readonly evidence: WordsFragment;
  /** The policy whose fact the words state: the reader opens it at these words. */
  readonly policy: { readonly id: string; readonly title: string };
  /** What the words are said to state. */
  readonly children?: ReactNode;
}

/** The address of the reader at the words of a fact. */
const readerHref = (policy: string, { start, end, source }: WordsFragment): string =>
  hrefOf(["policy", policy], { source: source.id }, `char=${start},${end}`);

/** The words of a source, what rests on them, and the way to read them in their text. */
export function Passage({ evidence, policy, children }: PassageProps) {
  const { messages, script } = useInterface();
  return (
    <figure className="passage">
      <blockquote lang={script === "ZH_HANT" ? "zh-Hant" : "zh-Hans"}>
        <Link href={readerHref(policy.id, evidence)} title={messages.openReader}>
          {evidence.quote}
        </Link>
      </blockquote>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
