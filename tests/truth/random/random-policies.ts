// Long, because a policy is generated with all its parts, which refer to each other.
import fc from "fast-check";
import {
  AmountRole,
  CitationRelation,
  Comparator,
  DatePrecision,
  GoalValueKind,
  MeasureInstrument,
  PolicyKind,
  PolicyStage,
} from "../../../schema/enums";
import {
  type CitationFacts,
  type Evidence,
  type GoalFacts,
  type MeasureFacts,
  type PolicyFacts,
  type StatedLink,
} from "../../../src/facts/facts";
import { inSourceOrder, linkStatements } from "../../../src/facts/statements";
import { actions, documents, placeNames, topics, wording } from "./words";

/** What policies refer to: ids, and the length in code points of the shortest text of a source. */
export interface Surroundings {
  readonly sources: readonly string[];
  readonly length: number;
  readonly regions: readonly string[];
  readonly domains: readonly string[];
  readonly technologies: readonly string[];
  readonly organizations: readonly string[];
  readonly targetGroups: readonly string[];
}

/** The same, and the source that a policy is from. */
type OfSource = Surroundings & { readonly source: string };

// One id is the beginning of another, which continues with a character before "/": ids of measures are not in the order of
// their policies' ids.
const slugs = ["plan", "plan-b", "plan-b-2", "notice"];
const days = ["2022-11-30", "2022-12-01", "2023-02-14", "2023-02-14", "2023-02-28", "2023-07-01", "2024-02-29"];
const values = [0, 1, 2, 5, 5, 30, 1.5, 135_000_000_000, 4e23];
const units = ["CNY", "COUNT", "PERCENT", "PERSON", "CNY/PERSON/MONTH", "COUNT/YEAR"];
/** What comes before and after a title, or the year of a number. */
type Writing = readonly [before: string, after: string];

export const documentNumbers = ["国发〔2023〕1号", "苏政办发〔2023〕12号", "沪府发〔2023〕1号"];
const deadlines = [2023, 2025, 2025, 2030];

/** A day as it is stored with a precision: that of a month or of a year is its first day. */
const publications = fc
  .record({
    publishedOn: fc.constantFrom(...days),
    publishedOnPrecision: fc.oneof(
      { weight: 3, arbitrary: fc.constant(DatePrecision.DAY) },
      { weight: 2, arbitrary: fc.constantFrom(...Object.values(DatePrecision)) },
    ),
  })
  .map(({ publishedOn, publishedOnPrecision }) => {
    const known = {
      [DatePrecision.MONTH]: 7,
      [DatePrecision.YEAR]: 4,
      [DatePrecision.DAY]: 10,
      [DatePrecision.NOT_LATER_THAN]: 10,
    };
    const written = publishedOn.slice(0, known[publishedOnPrecision]);
    return { publishedOn: written + "2023-01-01".slice(written.length), publishedOnPrecision };
  });

/** The days between which a policy has effect; each may be absent. */
const terms = fc
  .tuple(fc.option(fc.constantFrom(...days), { freq: 2 }), fc.option(fc.constantFrom(...days), { freq: 2 }))
  .map(([one, other]) => {
    const [effectiveOn, expiresOn] = one !== null && other !== null && other < one ? [other, one] : [one, other];
    return { effectiveOn, expiresOn };
  });

function evidenceIn({ source, length }: Omit<OfSource, "sources">) {
  return fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 30 })).map(([start, size]): Evidence => {
    return { source, start, end: Math.min(length, start + size) };
  });
}

/** One passage or two, in the order of the source, each once. */
const passagesIn = (known: OfSource) =>
  fc.array(evidenceIn(known), { minLength: 1, maxLength: 2 }).map((spans) => {
    const unique = new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span]));
    return [...unique.values()].sort((one, other) => one.start - other.start || one.end - other.end);
  });

/** What a policy states, before it has an id. */
function policyDraft(known: OfSource) {
  const evidence = passagesIn(known);
  const linkTo = (id: string): fc.Arbitrary<StatedLink> => evidence.map((passages) => ({ id, evidence: passages }));
  const links = (ids: readonly string[], max: number): fc.Arbitrary<readonly StatedLink[]> =>
    fc.shuffledSubarray([...ids], { maxLength: max }).chain((chosen) => fc.tuple(...chosen.map(linkTo)));

  const amount = fc.record({
    role: fc.constantFrom(...Object.values(AmountRole)),
    value: fc.constantFrom(0, ...values),
    isRange: fc.boolean(),
    unit: fc.constantFrom(...units),
    evidence,
  });
  /** Named by passages of its own, or by those of the goal. */
  const subjectOf = (id: string): fc.Arbitrary<StatedLink> => fc.oneof(linkTo(id), fc.constant({ id, evidence: [] }));

  const measure = fc.record({
    wording: wording(actions, topics),
    instrument: fc.constantFrom(...Object.values(MeasureInstrument)),
    domains: links(known.domains, 3),
    responsibleOrganizations: links(known.organizations, 2),
    targetGroups: links(known.targetGroups, 2),
    amounts: fc.array(amount, { maxLength: 2 }),
    evidence,
  });
  const citation = fc.record({
    relation: fc.constantFrom(...Object.values(CitationRelation)),
    // Which of the policies it names, and how it writes its title and its number.
    cited: fc.nat(),
    title: fc.option(fc.constantFrom<Writing>(["", ""], ["《", "》"], ["〈", "〉 "]), { freq: 3 }),
    number: fc.option(fc.constantFrom<Writing>(["〔", "〕"], [" 〔", "〕 "], ["（ ", " ）"]), { freq: 1 }),
    evidence,
  });
  const goal = fc.record({
    wording: wording(topics),
    indicator: fc.constantFrom("INDUSTRY_SCALE", "PLATFORMS", "LABS"),
    comparator: fc.constantFrom(...Object.values(Comparator)),
    value: fc.constantFrom(...values),
    unit: fc.constantFrom(...units),
    valueKind: fc.oneof(
      { weight: 2, arbitrary: fc.constant(GoalValueKind.LEVEL) },
      fc.constantFrom(...Object.values(GoalValueKind)),
    ),
    // Most goals are about the policy's own subject.
    subject: fc.option(fc.constantFrom(...known.domains).chain(subjectOf), { freq: 2 }),
    baseline: fc.option(fc.tuple(fc.constantFrom(0, 2.5, 1e24), fc.option(fc.constantFrom(2020, 2022))), { freq: 3 }),
    deadline: fc.option(fc.constantFrom(...deadlines), { freq: 3 }),
    evidence,
  });

  return fc.record({
    source: fc.constant(known.source),
    // Other sources of the same policy have its title too.
    otherTitles: fc
      .subarray(known.sources.filter((other) => other !== known.source))
      .chain((others) => fc.tuple(...others.map((source) => evidenceIn({ ...known, source })))),
    slug: fc.constantFrom(...slugs),
    title: wording(placeNames, topics, documents),
    titleEvidence: evidenceIn(known),
    documentNumbers: fc.uniqueArray(fc.constantFrom(...documentNumbers), { maxLength: 2 }),
    entry: fc.option(evidenceIn(known), { freq: 2 }),
    summary: wording(topics),
    kind: fc.constantFrom(...Object.values(PolicyKind)),
    stage: fc.constantFrom(...Object.values(PolicyStage)),
    publication: publications,
    validity: terms,
    term: fc.option(fc.constantFrom([2023, 2025] as const), { freq: 2 }),
    // Few regions have most policies, and many have none.
    region: fc
      .oneof({ weight: 2, arbitrary: fc.constantFrom(...known.regions.slice(0, 5)) }, fc.constantFrom(...known.regions))
      .chain(linkTo),
    // Few policies are joint, but then often with a region that contains another one, or with one beside it.
    others: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, links(known.regions, 3)),
    bodies: links(known.organizations, 3),
    issuers: fc.nat(2),
    issuerCount: fc.option(fc.integer({ min: 1, max: 16 }), { freq: 2 }),
    technologies: links(known.technologies, 2),
    // Most policies have one subject, some have none or two. A subject may also be a target.
    subjects: fc.oneof({ weight: 3, arbitrary: links(known.domains.slice(0, 4), 1) }, links(known.domains, 2)),
    domains: links(known.domains, 3),
    // Sometimes more than nine measures, whose ids do not have the order of their numbers.
    measures: fc.oneof(
      { weight: 12, arbitrary: fc.array(measure, { maxLength: 5 }) },
      fc.array(measure, { minLength: 10, maxLength: 12 }),
    ),
    goals: fc.array(goal, { maxLength: 3 }),
    citations: fc.array(citation, { maxLength: 3 }),
  });
}

type Draft = ReturnType<typeof policyDraft> extends fc.Arbitrary<infer Value> ? Value : never;

/** A citation of one of these policies; of one without a number, by its title. */
function finishedCitation(
  { relation, cited, title, number, evidence }: Draft["citations"][number],
  drafts: readonly Draft[],
): CitationFacts {
  const document = drafts[cited % drafts.length];
  const [numbered] = document?.documentNumbers ?? [];
  const documentNumber =
    number && numbered !== undefined ? numbered.replace("〔", number[0]).replace("〕", number[1]) : null;
  const [before, after] = title ?? ["", ""];
  const isTitled = document !== undefined && (title !== null || documentNumber === null);
  return {
    relation,
    title: isTitled ? `${before}${document.title.hans}${after}` : null,
    titleHant: isTitled ? `${before}${document.title.hant}${after}` : null,
    titleEn: isTitled && title === null ? document.title.en : null,
    documentNumber: documentNumber ?? (isTitled ? null : "国发〔1999〕9号"),
    evidence,
  };
}

function finished({ slug, source, ...draft }: Draft, position: number, drafts: readonly Draft[]): PolicyFacts {
  const id = position < slugs.length ? (slugs[position] ?? slug) : `${slug}-${String(position)}`;
  const measures = draft.measures.map(({ wording: text, ...measure }, index): MeasureFacts => {
    const ordinal = index + 1;
    const texts = { text: text.hans, textHant: text.hant, textEn: text.en };
    const amounts = measure.amounts.map(({ isRange, ...amount }) => ({
      ...amount,
      upperValue: isRange ? amount.value * 2 + 1 : null,
    }));
    return { ...measure, amounts, ...texts, ordinal, id: `${id}/measure/${String(ordinal)}` };
  });
  const goals = draft.goals.map(({ wording: label, baseline, ...goal }, index): GoalFacts => {
    const ordinal = index + 1;
    const labels = { label: label.hans, labelHant: label.hant, labelEn: label.en };
    const upperValue = goal.comparator === Comparator.BETWEEN ? goal.value * 2 + 1 : null;
    const [baselineValue, baselineYear] = baseline ?? [null, null];
    return {
      ...goal,
      ...labels,
      upperValue,
      baselineValue,
      baselineYear,
      ordinal,
      id: `${id}/goal/${String(ordinal)}`,
    };
  });
  const policy = {
    id,
    source,
    entries: draft.entry === null ? [] : [draft.entry],
    title: draft.title.hans,
    titleHant: draft.title.hant,
    titleEn: draft.title.en,
    kind: draft.kind,
    stage: draft.stage,
    ...draft.publication,
    ...draft.validity,
    documentNumbers: draft.documentNumbers,
    periodStart: draft.term?.[0] ?? null,
    periodEnd: draft.term?.[1] ?? null,
    summary: draft.summary.hans,
    summaryHant: draft.summary.hant,
    summaryEn: draft.summary.en,
    region: draft.region,
    furtherRegions: draft.others.filter(({ id }) => id !== draft.region.id),
    issuers: draft.bodies.slice(0, draft.issuers),
    issuerCount: draft.issuerCount,
    organizations: draft.bodies.slice(draft.issuers),
    technologies: draft.technologies,
    subjects: draft.subjects,
    domains: draft.domains,
    citations: draft.citations.map((citation) => finishedCitation(citation, drafts)),
    measures,
    goals,
  };
  const titles = [draft.titleEvidence, ...draft.otherTitles].map(
    (evidence) => ({ about: "title", node: null, evidence }) as const,
  );
  return { ...policy, statements: inSourceOrder([...titles, ...linkStatements(policy)]) };
}

/** Most policies are from the first source. */
const fromAnySource = (known: Surroundings) =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constantFrom(...known.sources.slice(0, 1)) },
      { weight: 1, arbitrary: fc.constantFrom(...known.sources) },
    )
    .chain((source) => policyDraft({ ...known, source }));

/** Between half of `most` policies and all of them, by id. */
export const randomPolicies = (known: Surroundings, max: number): fc.Arbitrary<readonly PolicyFacts[]> =>
  fc
    .array(fromAnySource(known), { minLength: Math.floor(max / 2), maxLength: max, size: "max" })
    .map((drafts) =>
      drafts
        .map((draft, position) => finished(draft, position, drafts))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
