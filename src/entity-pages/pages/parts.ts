import type { DatedPolicy, LastChange, Passage } from "../answers";
import { html, type Html, joined } from "../html";
import { languageTags } from "../language";
import { termOf } from "../messages/messages";
import type { PageContext } from "../page-context";
import { isoDate, writeDate } from "../quantities";

/** A section with a heading; nothing if it has no content. */
export function section(heading: string, content: readonly Html[] | Html, id?: string): Html {
  const isEmpty = Array.isArray(content) && content.length === 0;
  if (isEmpty) return html``;
  return html`<section${id === undefined ? "" : html` id="${id}"`}><h2>${heading}</h2>${content}</section>`;
}

export const unordered = (entries: readonly Html[]): Html[] =>
  entries.length === 0
    ? []
    : [
        html`<ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>`,
      ];

/** One fact: the field, the value, and the words that state it. */
export const fact = (context: PageContext, label: string, value: Html, passages: readonly Passage[] = []): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}${passages.length > 0 ? html` ${context.quotations(passages)}` : ""}</dd>
  </div>`;

export const facts = (entries: readonly Html[]): Html => html`<dl>${entries}</dl>`;

/** The day of publication, as precisely as it is known. */
export function publication({ language }: PageContext, { publishedOn, publishedOnPrecision }: DatedPolicy): Html {
  const text = writeDate(publishedOn, language, publishedOnPrecision);
  const iso = isoDate(publishedOn, publishedOnPrecision);
  return iso === undefined ? html`${text}` : html`<time datetime="${iso}">${text}</time>`;
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
  return html`<small
    >${publication(context, policy)}${ended === undefined ? "" : html` · <strong>${ended}</strong>`}</small
  >`;
}

export const lastChange = ({ messages, language }: PageContext, change: LastChange | undefined): Html =>
  change === undefined
    ? html``
    : section(messages.headings.lastChange, [html`<p>${changeLine({ messages, language }, change)}</p>`]);

export function changeLine(
  { messages, language }: Pick<PageContext, "messages" | "language">,
  { action, at, by }: LastChange,
): Html {
  const moment = new Intl.DateTimeFormat(languageTags[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(at));
  return html`${messages.changed(termOf(messages.actions, action), `${moment} UTC`, by)}`;
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
  return html`<main class="entity" lang="${context.tag}">
    <nav>${joined([html`<a href="../${query}">${messages.site}</a>`, ...path], " › ")}</nav>
    <h1>${title}</h1>
    ${sections}
  </main>`;
}
