import type { DatedPolicy, LastChange, Passage } from "../answers";
import { markup, type Html, joined } from "../html";
import { languageTags } from "../language";
import { termOf } from "../messages/messages";
import type { PageContext } from "../page-context";
import { isoDate, writeDate } from "../quantities";

/** A section with a heading; nothing if it has no content. */
export function section(heading: string, content: readonly Html[] | Html): Html {
  const isEmpty = Array.isArray(content) && content.length === 0;
  if (isEmpty) return markup``;
  return markup`<section><h2>${heading}</h2>${content}</section>`;
}

export const unordered = (entries: readonly Html[]): Html[] =>
  entries.length === 0 ? [] : [markup`<ul>${entries.map((entry) => markup`<li>${entry}</li>`)}</ul>`];

/** One fact: the field, the value, and the words that state it. */
export const fact = (context: PageContext, label: string, value: Html, passages: readonly Passage[] = []): Html =>
  markup`<div><dt>${label}</dt><dd>${value}${passages.length > 0 ? markup` ${context.quotations(passages)}` : ""}</dd></div>`;

export const facts = (entries: readonly Html[]): Html => markup`<dl>${entries}</dl>`;

/** The day of publication, as precisely as it is known. */
export function publication({ language }: PageContext, { publishedOn, publishedOnPrecision }: DatedPolicy): Html {
  const text = writeDate(publishedOn, language, publishedOnPrecision);
  const iso = isoDate(publishedOn, publishedOnPrecision);
  return iso === undefined ? markup`${text}` : markup`<time datetime="${iso}">${text}</time>`;
}

/** What a reader must know of a policy wherever it is listed: that it ended, or that its date is not known to the day. */
export function marks(context: PageContext, policy: DatedPolicy): Html {
  const { messages, language, today } = context;
  const { status, expiresOn } = policy;
  const ended =
    status === "AMENDED" || status === "REPEALED"
      ? termOf(messages.statuses, status)
      : expiresOn !== null && expiresOn < today
        ? messages.expired(writeDate(expiresOn, language))
        : undefined;
  const end = ended === undefined ? "" : markup` · <strong>${ended}</strong>`;
  return markup`<small>${publication(context, policy)}${end}</small>`;
}

export const lastChange = ({ messages, language }: PageContext, change: LastChange | undefined): Html =>
  change === undefined
    ? markup``
    : section(messages.headings.lastChange, [markup`<p>${changeLine({ messages, language }, change)}</p>`]);

export function changeLine(
  { messages, language }: Pick<PageContext, "messages" | "language">,
  { action, at, by }: LastChange,
): Html {
  const moment = new Intl.DateTimeFormat(languageTags[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(at));
  return markup`${messages.changed(termOf(messages.actions, action), `${moment} UTC`, by)}`;
}

/** A heading with how many rows are shown of how many there are. */
export const counted = ({ messages }: PageContext, heading: string, { nodes, totalCount }: Countable): string =>
  `${heading} (${messages.count(nodes.length, totalCount)})`;

interface Countable {
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
}

/** The names of a list in one text, at most so many. */
export function someNames({ messages }: PageContext, names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).join(messages.comma);
  return names.length > most ? `${shown} …` : shown;
}

/** The whole page: where it is, its title, its sections, and its other forms. */
export function article(context: PageContext, path: readonly Html[], title: Html, sections: readonly Html[]): Html {
  const { messages, query } = context;
  const site = markup`<a href="../${query}">${messages.site}</a>`;
  const where = joined([site, ...path], " › ");
  return markup`<main class="entity" lang="${context.tag}"><nav>${where}</nav><h1>${title}</h1>${sections}</main>`;
}
