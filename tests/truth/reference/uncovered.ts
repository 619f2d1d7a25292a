/** A part of a text, [start, end) in code points. */
interface Passage {
  readonly start: number;
  readonly end: number;
}

const FILLER = "一";
const filled = (whole: string) => FILLER.repeat(whole.length);

/** Titles are never divided; brackets and quotation marks are not if they contain no sentence (semantics 48). */
const undivided = [
  /《[^《》]*》|〈[^〈〉]*〉/g,
  /“[^“”。！？!?]*”|‘[^‘’。！？!?]*’|「[^「」。！？!?]*」|『[^『』。！？!?]*』|"[^"。！？!?]*"/g,
  /（[^（）。！？!?]*）|\([^()。！？!?]*\)|【[^【】。！？!?]*】|〔[^〔〕。！？!?]*〕|\[[^[\]。！？!?]*\]/g,
];

/** A line in which nothing is left that looks like the end of a clause and is none; it has the same code points. */
function withoutFalseEnds(line: readonly string[]): string {
  const units = line.map((character) => (character.length > 1 ? FILLER : character)).join("");
  return undivided.reduce((text, form) => text.replace(form, filled), units).replace(/(?<=\d),(?=\d)/g, FILLER);
}

const clause = /[^，；。！？,;!?]*[，；。！？,;!?]+[，；。！？,;!?”’」』》〉）)】〔〕\]"]*|[^，；。！？,;!?]+$/g;

/** The clauses of a text that begin in a stretch and share no character with a passage, without the product's own rules. */
export function uncovered(
  text: string,
  passages: readonly Passage[],
  { from = 0, to = Infinity }: { readonly from?: number | undefined; readonly to?: number | undefined },
): readonly Passage[] {
  const found: Passage[] = [];
  let position = 0;
  for (const line of text.split("\n")) {
    const characters = [...line];
    for (const { 0: words, index } of withoutFalseEnds(characters).matchAll(clause)) {
      found.push({ start: position + index, end: position + index + words.length });
    }
    position += characters.length + 1;
  }
  return found.filter(
    ({ start, end }) =>
      from <= start && start < to && !passages.some((passage) => passage.start < end && start < passage.end),
  );
}
