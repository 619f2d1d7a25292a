import { type EntityKind } from "./entity";
import { entityAddress, passageAddress, type Stretch } from "./addresses";
import { markup, type Html, joined } from "./html";
import { type Language, languageOf, languageTags } from "./language";
import type { Messages } from "./messages/messages";
import { messagesOf } from "./messages/messages-of";
import type { Named, NamedRegion, Passage, Titled } from "./answers";

/** What a page of one node depends on beside the node: its language, and the day. */
export class PageContext {
  readonly messages: Messages;
  readonly tag: string;

  /**
   * @param query the part of the address that chooses the language, such as ?lang=en; links to other pages have it too
   * @param today as YYYY-MM-DD, by which a policy has expired
   */
  constructor(
    readonly language: Language,
    readonly query: string,
    readonly today: string,
  ) {
    this.messages = messagesOf[language];
    this.tag = languageTags[language];
  }

  /** A text of the graph, marked with its language where that is not the page's. */
  text(text: string): Html {
    const own = languageOf(text, this.language);
    return own === this.language ? markup`${text}` : markup`<span lang="${languageTags[own]}">${text}</span>`;
  }

  address(kind: EntityKind, id: string): string {
    return `${entityAddress(kind, id)}${this.query}`;
  }

  link(kind: EntityKind, id: string, text: string): Html {
    return markup`<a href="${this.address(kind, id)}">${this.text(text)}</a>`;
  }

  policy = ({ id, title }: Titled): Html => this.link("policy", id, title);
  domain = ({ id, name }: Named): Html => this.link("domain", id, name);
  region = ({ id, fullName }: NamedRegion): Html => this.link("region", id, fullName);
  regionNamed = ({ id, name }: Named): Html => this.link("region", id, name);

  passageAddress(sourceId: string, stretch: Stretch): string {
    return passageAddress(sourceId, stretch, this.query);
  }

  /** The attribute of words of a source, which are never translated. */
  get chinese(): Html {
    return this.language === "EN" ? markup` lang="zh-Hans"` : markup``;
  }

  /** The words of a source, which lead to their passage. */
  quotation({ quote, source, ...stretch }: Passage): Html {
    const words = markup`<a href="${this.passageAddress(source.id, stretch)}">${quote}</a>`;
    return markup`<q${this.chinese}>${words}</q>`;
  }

  quotations(passages: readonly Passage[]): Html {
    return joined(
      passages.map((passage) => this.quotation(passage)),
      " ",
    );
  }

  list(entries: readonly Html[]): Html {
    return joined(entries, this.messages.comma);
  }
}

/** What a page consists of, without the frame around it. */
export interface PageContent {
  readonly title: string;
  /** One or two sentences, as link previews show them. */
  readonly description: string;
  /** The page without JavaScript. */
  readonly body: Html;
  /** The same facts as a document of JSON-LD. */
  readonly linkedData: Readonly<Record<string, unknown>>;
}
