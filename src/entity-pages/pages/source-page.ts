import { fragmentOf, ownerOfPart, type Stretch } from "../addresses";
import type { LastChange, SourceAnswer } from "../answers";
import { type EntityKind, kindOfType } from "../entity";
import { markup, type Html } from "../html";
import { sourceData } from "../linked-data/source-data";
import { type FieldName, type Messages, termOf } from "../messages/messages";
import type { PageContent, PageContext } from "../page-context";
import { segmentsOf } from "../segments";
import { passagesOf, type StatedPassage } from "../stated-passages";
import { writeDate } from "../quantities";
import { article, counted, fact, facts, lastChange, section, unordered } from "./parts";

type Statement = SourceAnswer["policies"]["nodes"][number]["statements"][number];

/** The page of a source: its whole text with every passage marked, and the facts that rest on each passage. */
export function sourcePage(context: PageContext, source: SourceAnswer, change: LastChange | undefined): PageContent {
  const { messages } = context;
  const { headings } = messages;
  const passages = passagesOf(source);
  return {
    title: source.title,
    description: messages.describeSource(source.policies.totalCount, passages.length),
    body: article(context, [], context.text(source.title), [
      section(headings.facts, facts(ownFacts(context, source))),
      section(
        counted(context, headings.policies, source.policies),
        unordered(source.policies.nodes.map(context.policy)),
      ),
      section(headings.text, markedText(context, source.text, passages)),
      section(headings.passages, passageList(context, source.text, passages)),
      lastChange(context, change),
    ]),
    linkedData: sourceData(context, source, passages, change),
  };
}

function ownFacts(context: PageContext, source: SourceAnswer): Html[] {
  const { messages, language } = context;
  const { fields } = messages;
  const optional = (label: string, value: Html | null) => (value === null ? [] : [fact(context, label, value)]);
  const text = (value: string | null) => (value === null ? null : context.text(value));
  const day = (value: string | null) => (value === null ? null : markup`${writeDate(value, language)}`);
  const { url } = source;
  return [
    fact(context, fields.standing, markup`${termOf(messages.standings, source.standing)}`),
    ...optional(fields.publisher, text(source.publisher)),
    ...optional(fields.publishedOn, day(source.publishedOn)),
    ...optional(fields.retrievedFrom, url === null ? null : markup`<a href="${url}" rel="external">${url}</a>`),
    ...optional(fields.retrievedOn, day(source.retrievedOn)),
    ...optional(fields.licence, text(source.licence)),
    ...optional(fields.file, text(source.fileName)),
  ];
}

/** The element of a passage in the list below the text. */
const entryId = ({ start, end }: Stretch) => `passage-${String(start)}-${String(end)}`;

/**
 * The text in pieces: where a passage begins, an anchor has its address; a piece leads to the facts of the shortest passage
 * that covers it.
 */
function markedText(context: PageContext, text: string, passages: readonly StatedPassage[]): Html {
  const beginning = new Map<number, readonly StatedPassage[]>();
  for (const passage of passages) beginning.set(passage.start, [...(beginning.get(passage.start) ?? []), passage]);
  const pieces = segmentsOf(text, passages).map(({ text: piece, start, covering }) => {
    const anchors = (beginning.get(start) ?? []).map((passage) => markup`<span id="${fragmentOf(passage)}"></span>`);
    const [shortest] = covering
      .flatMap((index) => passages[index] ?? [])
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    const content = shortest ? markup`<a class="passage" href="#${entryId(shortest)}">${piece}</a>` : markup`${piece}`;
    return markup`${anchors}${content}`;
  });
  return markup`<div class="source-text"${context.chinese}>${pieces}</div>`;
}

function passageList(context: PageContext, text: string, passages: readonly StatedPassage[]): Html[] {
  if (passages.length === 0) return [];
  const characters = Array.from(text);
  const entries = passages.map((passage) => {
    const quote = characters.slice(passage.start, passage.end).join("");
    const rows = passage.facts.map(({ policy, statement }) => markup`<li>${factLine(context, policy, statement)}</li>`);
    const words = markup`<a href="#${fragmentOf(passage)}">${quote}</a>`;
    return markup`<li id="${entryId(passage)}"><q${context.chinese}>${words}</q><ul>${rows}</ul></li>`;
  });
  return [markup`<ol>${entries}</ol>`];
}

function factLine(context: PageContext, policy: { id: string; title: string }, { about, node }: Statement): Html {
  const label = fieldLabel(context.messages, about);
  const value = node ? markup`${context.messages.colon}${nodeLink(context, node)}` : "";
  return markup`${context.policy(policy)} · ${label}${value}`;
}

/** The word for what a statement is about; the two ends of a term have one word. */
function fieldLabel({ fields }: Messages, about: string): string {
  const same: Readonly<Record<string, FieldName>> = {
    periodStart: "period",
    periodEnd: "period",
    issuerCount: "issuers",
  };
  const known: Readonly<Record<string, string | undefined>> = fields;
  return known[same[about] ?? about] ?? about;
}

function nodeLink(context: PageContext, node: NonNullable<Statement["node"]>): Html {
  const { __typename: type, id } = node;
  const text = node.name ?? node.text ?? node.label ?? id;
  const kind: EntityKind | undefined = kindOfType.get(type);
  if (kind) return context.link(kind, id, text);
  const owner = ownerOfPart(id);
  if (!owner) return context.text(text);
  return markup`<a href="${context.address("policy", owner.policy)}#${owner.part}">${context.text(text)}</a>`;
}
