import type { LastChange, SourceAnswer } from "../answers";
import { entityAddress, ownerOfPart } from "../addresses";
import { kindOfType } from "../entity";
import type { PageContext } from "../page-context";
import type { StatedPassage } from "../stated-passages";
import { annotation, type Data, inEachLanguage, linkedData, modified, property, reference, textIn } from "./terms";

/** A source as schema.org's DigitalDocument with its text, and an annotation for each passage on which facts rest. */
export function sourceData(
  { language }: PageContext,
  source: SourceAnswer,
  passages: readonly StatedPassage[],
  change: LastChange | undefined,
): Data {
  const characters = Array.from(source.text);
  return linkedData([
    {
      ...reference("source", source.id),
      "@type": "DigitalDocument",
      identifier: source.id,
      name: inEachLanguage(source),
      publisher: source.publisher === null ? undefined : { "@type": "Organization", name: source.publisher },
      datePublished: source.publishedOn ?? undefined,
      url: source.url ?? undefined,
      license: source.licence ?? undefined,
      sdDatePublished: source.retrievedOn ?? undefined,
      encodingFormat: source.mediaType ?? undefined,
      sha256: source.fileSha256 ?? undefined,
      text: textIn(source.text, language === "ZH_HANT" ? "ZH_HANT" : "ZH_HANS"),
      about: source.policies.nodes.map(({ id, title }) => ({
        ...reference("policy", id),
        "@type": "Legislation",
        name: textIn(title, language),
      })),
      ...modified(change),
    },
    ...passages.map((passage) => {
      const { start, end, facts } = passage;
      const quote = characters.slice(start, end).join("");
      const bodies = facts.map(({ policy, statement: { about, node } }) => ({
        ...property(about, node ? nodeReference(node) : undefined),
        about: reference("policy", policy.id),
      }));
      return annotation({ start, end, quote, source }, bodies);
    }),
  ]);
}

function nodeReference({ __typename: type, id }: { readonly __typename: string; readonly id: string }): unknown {
  const kind = kindOfType.get(type);
  if (kind) return reference(kind, id);
  const owner = ownerOfPart(id);
  return owner ? { "@id": `${entityAddress("policy", owner.policy)}#${owner.part}` } : id;
}
