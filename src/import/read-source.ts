import { clean } from "../text/cleaning/clean";
import type { DamagedSequence } from "../text/cleaning/damaged-sequences";
import { remainingDamage } from "../text/cleaning/remaining-damage";
import { codePointLength } from "../text/code-points";
import type { Span } from "../text/span";
import type { TraditionalWriter } from "../text/traditional";
import { Entry } from "./entry";
import type { FactFolder } from "./fact-folder";
import type { SourceFacts } from "./facts";
import type { Identifiers } from "./identifiers";
import type { YamlField } from "./yaml-field";

/** A source, and its entries by their heading lines. */
export interface SourceReading {
  readonly facts: SourceFacts;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Reads the folder of one source: the raw text, the table of its damaged sequences, and its description. */
export function readSource(
  folder: FactFolder,
  path: string,
  identifiers: Identifiers,
  toTraditional: TraditionalWriter,
): SourceReading {
  const described = folder.yaml(`${path}/source.yaml`);
  described.withOnly("id", "title", "publisher", "publishedOn", "entries", "closing");
  const raw = folder.text(`${path}/raw.txt`);
  const text = cleanedText(raw, folder.yaml(`${path}/damage.yaml`));
  const titled = described.get("title").withOnly("zh", "en");
  const title = titled.get("zh").text();
  const withoutPublisher: SourceFacts = {
    id: identifiers.claim("source", described.get("id")),
    title,
    titleHant: toTraditional(title),
    titleEn: titled.get("en").text(),
    publisher: null,
    publishedOn: described.get("publishedOn").isPresent ? described.get("publishedOn").day() : null,
    text,
    textHant: toTraditional(text),
    raw,
    fileName: null,
    mediaType: null,
    fileSha256: null,
  };
  const facts = { ...withoutPublisher, publisher: publisher(withoutPublisher, described.get("publisher")) };
  return { facts, entries: readEntries(facts, described) };
}

function cleanedText(raw: string, table: YamlField): string {
  const damaged = table.items().map((row): DamagedSequence => {
    row.withOnly("received", "mended", "reason").get("reason").text();
    const received = row.get("received").text();
    if (received && !raw.includes(received)) row.get("received").refuse("is not in raw.txt: copy it byte for byte");
    return { received, mended: row.get("mended").textOrEmpty() };
  });
  const { text, asReceived } = clean(raw, damaged, { mediaType: null });
  for (const position of remainingDamage(asReceived)) {
    table.refuse(
      `leaves damage in "${position}" of the cleaned text: add the sequence as received, and the correct characters`,
    );
  }
  return text;
}

/** The publisher, as the text itself names it. */
function publisher(source: SourceFacts, field: YamlField): string | null {
  if (!field.isPresent) return null;
  const whole = new Entry(source, "of the whole text", { start: 0, end: codePointLength(source.text) });
  return whole.quote(whole.evidence(field.withOnly("passage").get("passage")));
}

/** Entries are in the order of the text. Each ends at the next heading or at the closing line. */
function readEntries(source: SourceFacts, described: YamlField): Map<string, Entry> {
  const closing = described.get("closing");
  const end = (closing.isPresent ? lineStart(source, closing) : undefined) ?? codePointLength(source.text);
  const headings = described
    .get("entries")
    .items()
    .flatMap((field) => {
      const start = lineStart(source, field);
      return start === undefined ? [] : [{ field, start }];
    });
  const entries = new Map<string, Entry>();
  headings.forEach(({ field, start }, index) => {
    const span: Span = { start, end: headings[index + 1]?.start ?? end };
    if (span.end <= start) field.refuse("must be in the order of the text, before the closing line");
    entries.set(field.text(), new Entry(source, field.text(), span));
  });
  return entries;
}

/** The start of the line that consists of exactly these words; there must be one such line. */
function lineStart(source: SourceFacts, field: YamlField): number | undefined {
  const wanted = field.text();
  const starts: number[] = [];
  let start = 0;
  for (const line of source.text.split("\n")) {
    if (line.replace(/\r$/u, "") === wanted) starts.push(start);
    start += codePointLength(line) + 1;
  }
  if (starts.length === 1) return starts[0];
  if (wanted) field.refuse(`must be exactly one line of the text, but occurs ${String(starts.length)} times`);
  return undefined;
}
