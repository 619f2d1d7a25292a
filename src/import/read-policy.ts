import { PolicyKind, PolicyStage } from "../../schema/enums";
import type { TraditionalWriter } from "../text/traditional";
import type { Entry } from "./entry";
import type { Evidence, PolicyFacts, StatedField, StatedLink, Statement } from "./facts";
import type { Identifiers } from "./identifiers";
import type { GoalReader } from "./read-goals";
import { LinkReader } from "./read-links";
import { readMeasures } from "./read-measures";
import type { SourceReading } from "./read-source";
import { inSourceOrder, linkStatements } from "./statements";
import type { YamlField } from "./yaml-field";

const kinds = Object.values(PolicyKind) as [PolicyKind, ...PolicyKind[]];
const stages = Object.values(PolicyStage) as [PolicyStage, ...PolicyStage[]];
const described = [
  "id",
  "source",
  "entry",
  "title",
  "kind",
  "stage",
  "publishedOn",
  "periodStart",
  "periodEnd",
  "summary",
];
const linked = ["region", "issuers", "organizations", "technologies", "domains", "measures", "goals"];

/** Reads one policy's file against its entry of the source. */
export class PolicyReader {
  constructor(
    private readonly sources: ReadonlyMap<string, SourceReading>,
    private readonly identifiers: Identifiers,
    private readonly goals: GoalReader,
    private readonly toTraditional: TraditionalWriter,
  ) {}

  /** The policy; undefined if its entry is not found, because then nothing of it can be checked. */
  policy(file: YamlField): PolicyFacts | undefined {
    file.withOnly(...described, ...linked);
    const id = this.identifiers.claim("policy", file.get("id"));
    const source = this.identifiers.refer("source", file.get("source"));
    const entry = this.entry(source, file.get("entry"));
    if (!entry) return undefined;
    const { stated, ...values } = readValues(file, entry);
    const policy = { id, source, ...values, ...this.summary(file.get("summary")), ...this.links(id, file, entry) };
    if (policy.periodStart !== null && policy.periodEnd !== null && policy.periodStart > policy.periodEnd) {
      file.get("periodEnd").refuse("must not be before periodStart");
    }
    return { ...policy, statements: inSourceOrder([...stated, ...linkStatements(policy)]) };
  }

  private entry(source: string, field: YamlField): Entry | undefined {
    const heading = field.text();
    const reading = this.sources.get(source);
    const entry = reading?.entries.get(heading);
    if (reading && heading && !entry)
      field.refuse(`"${heading}" is not among the entries of the source: see source.yaml`);
    return entry;
  }

  private summary(field: YamlField): Pick<PolicyFacts, "summary" | "summaryHant" | "summaryEn"> {
    const summary = field.withOnly("zh", "en").get("zh").text();
    return { summary, summaryHant: this.toTraditional(summary), summaryEn: field.get("en").text() };
  }

  private links(id: string, file: YamlField, entry: Entry) {
    const links = new LinkReader(this.identifiers, entry);
    const issuers = links.list("organization", file.get("issuers"));
    return {
      region: links.one("region", file.get("region")),
      issuers,
      organizations: otherThan(
        issuers,
        links.list("organization", file.get("organizations")),
        file.get("organizations"),
      ),
      technologies: links.list("technology", file.get("technologies")),
      domains: links.list("domain", file.get("domains")),
      measures: readMeasures(id, file.get("measures"), entry, links),
      goals: this.goals.list(id, file.get("goals"), entry),
    };
  }
}

function otherThan(
  issuers: readonly StatedLink[],
  links: readonly StatedLink[],
  list: YamlField,
): readonly StatedLink[] {
  links.forEach(({ id }, index) => {
    if (issuers.some((issuer) => issuer.id === id))
      list.items()[index]?.refuse("is listed as an issuer already: leave it out here");
  });
  return links;
}

/** What the entry states about the policy itself, with the statements that are its evidence. */
function readValues(file: YamlField, entry: Entry) {
  const stated: Statement[] = [];
  const state = (about: StatedField, field: YamlField): Evidence => {
    const evidence = entry.evidence(field.get("passage"));
    stated.push({ about, node: null, evidence });
    return evidence;
  };
  const value = (about: StatedField): YamlField => {
    state(about, file.get(about).withOnly("value", "passage"));
    return file.get(about).get("value");
  };
  const year = (about: StatedField) => (file.get(about).isPresent ? value(about).year() : null);

  const titled = file.get("title").withOnly("passage", "en");
  const title = state("title", titled);
  const staged = file.get("stage").withOnly("value", "passage");
  const stage = staged.get("value").oneOf(stages);
  if (staged.get("passage").isPresent || stage !== PolicyStage.ISSUED) state("stage", staged);
  return {
    stated,
    title: entry.quote(title),
    titleHant: entry.quoteHant(title),
    titleEn: titled.get("en").text(),
    kind: value("kind").oneOf(kinds),
    stage,
    publishedOn: value("publishedOn").day(),
    periodStart: year("periodStart"),
    periodEnd: year("periodEnd"),
  };
}
