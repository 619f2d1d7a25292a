// Long, because each field of the inputs has a row: its largest value, and one beyond it.
import { validateSync } from "class-validator";
import { getNamedType, getVariableValues, isInputObjectType, Kind, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import type { CheckingClass } from "../../src/engine/mapping/extensions";
import { checkArguments } from "../../src/engine/selection/check-arguments";
import { selectOperation } from "../../src/engine/selection/select";
import { firstPolicy, mutations, organizations, report, sources } from "./inputs";

const schema = buildGraphSchema();

/** Every day in the input of a mutation: the class that checks it, and its name. */
const days = Object.values(schema.getTypeMap()).flatMap((type) => {
  const owners =
    isInputObjectType(type) && type.name.endsWith("Input")
      ? [{ extensions: type.extensions, fields: Object.values(type.getFields()) }]
      : type === schema.getMutationType()
        ? Object.values(type.getFields()).map(({ extensions, args }) => ({ extensions, fields: args }))
        : [];
  return owners.flatMap(({ extensions, fields }) =>
    fields
      .filter((field) => ["Date", "PartialDate"].includes(getNamedType(field.type).name))
      .map((field) => [field.name, (extensions.checkedBy as readonly [CheckingClass])[0]] as const),
  );
});

it("a day of any mutation has the same bounds as a day of a fact", () => {
  const names = ["effectiveOn", "expiresOn", "on", "on", "publishedOn", "publishedOn", "retrievedOn"];
  expect(days.map(([name]) => name).sort()).toEqual(names);
  for (const [name, Checked] of days) {
    const problem = (day: string) =>
      validateSync(Object.assign(new Checked(), { [name]: day }))
        .filter(({ property }) => property === name)
        .flatMap(({ constraints }) => Object.values(constraints ?? {}));
    for (const day of ["0001-01-01", "0000-12-31", "1899-12-31", "2201-01-01", "9999-12-31", "2023-02-29"]) {
      expect([name, day, ...problem(day)]).toEqual([
        name,
        day,
        expect.stringMatching(/^must be a valid date from 1900-01-01 to 2200-12-31, written YYYY-MM-DD/) as unknown,
      ]);
    }
    expect(["1900-01-01", "2200-12-31"].flatMap(problem)).toEqual([]);
  }
});

/** The problems of a list of inputs, before any statement: paths within the root field's arguments. */
function problemsOf(kind: keyof typeof mutations, inputs: unknown, more: Record<string, unknown> = {}) {
  const document = parse(mutations[kind] + report);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("A mutation stands first.");
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], { inputs, ...more });
  if (values.errors) throw new Error(values.errors.map(({ message }) => message).join("\n"));
  const fields = selectOperation({ schema, document, operation, variables: values.coerced });
  return checkArguments(fields).map(({ path, message }) => `${path.replace(/^\w+\./, "")} ${message}`);
}

const [organization] = organizations;
const [source] = sources;
const citation = { relation: "MENTIONS", title: "文件", evidence: { quote: "元宇宙" } };
const amount = { role: "CEILING", value: 5, unit: "CNY", evidence: { quote: "元宇宙" } };
const bases: Readonly<Record<string, object | undefined>> = {
  policies: {
    ...firstPolicy,
    citations: [citation],
    measures: firstPolicy.measures.map((measure) => ({ ...measure, amounts: [amount] })),
  },
  domains: { id: "robots", name: "机器人", nameEn: "Robots" },
  technologies: { id: "technology:robots", name: "机器人", nameEn: "Robots" },
  organizations: organization,
  targetGroups: { id: "target-group:robots", name: "机器人企业", nameEn: "Robot firms" },
  sources: source,
};

/** The input with another value at this path, such as goals[0].value. */
function withValue(base: object | undefined, path: string, value: unknown): object {
  const copy = structuredClone(base ?? {});
  const keys = path.match(/\w+/g) ?? [];
  const last = String(keys.pop());
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  holder[last] = value;
  return copy;
}

const text = (length: number) => "元".repeat(length);
const list = (length: number, entry: unknown) => Array.from({ length }, () => entry);
const evidence = { quote: "元宇宙" };
const measure = firstPolicy.measures[1];
const [goal] = firstPolicy.goals;
const sized = (min: number, max: number, entries = "entries") =>
  `must contain from ${String(min)} to ${String(max)} ${entries}, but has`;
const long = (max: number) =>
  `must be from 1 to ${String(max)} characters, not blank and without control characters, but has`;

type Row = [kind: keyof typeof mutations, path: string, accepted: unknown, refused: unknown, message: string];

const rows: Row[] = [
  ["policies", "id", `a${"1".repeat(199)}`, `a${"1".repeat(200)}`, "must be a key of lowercase letters"],
  ["policies", "id", "a-b", "A-b", "must be a key of lowercase letters"],
  ["policies", "source", "x".repeat(200), "x".repeat(201), "must be an id"],
  ["policies", "title", text(500), text(501), long(500)],
  ["policies", "titleHant", text(500), text(501), long(500)],
  ["policies", "titleEn", text(500), text(501), long(500)],
  ["policies", "titleEn", "a\tb", "a\u0000b", "must be from 1 to 500 characters"],
  ["policies", "titleEn", "𠮷", "\ud842", "must be from 1 to 500 characters"],
  ["policies", "titleEn", " a", " ", "must be from 1 to 500 characters"],
  ["policies", "titleEvidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "titleEvidence", [evidence], [], sized(1, 50, "passages")],
  ["policies", "kindEvidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "stageEvidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "publishedOn", "2024-02-29", "2023-02-29", "must be a valid date"],
  ["policies", "publishedOn", "2024-02", "2024-13", "must be a valid date"],
  ["policies", "publishedOn", "2200", "2201", "must be a valid date"],
  ["policies", "publishedOnPrecision", "MONTH", "YEAR", "must be as precise as publishedOn is written"],
  ["policies", "publishedOnPrecision", "NOT_LATER_THAN", "YEAR", "must be as precise as publishedOn is written"],
  ["policies", "publishedOnEvidence", [evidence], null, "must be provided if publishedOn is"],
  ["policies", "publishedOnEvidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "periodStart", 1900, 1899, "must be a year from 1900 to 2200"],
  ["policies", "periodEnd", 2200, 2201, "must be a year from 1900 to 2200"],
  ["policies", "periodEnd", 2023, 2022, "must not be before periodStart"],
  ["policies", "periodStartEvidence", [evidence], null, "must be provided together with periodStart"],
  ["policies", "periodEndEvidence", [evidence], null, "must be provided together with periodEnd"],
  ["policies", "issuerCountEvidence", null, [evidence], "must be provided together with issuerCount"],
  [
    "policies",
    "measures[0].responsibleOrganizations",
    list(200, { name: "x" }),
    list(201, { name: "x" }),
    sized(0, 200),
  ],
  ["policies", "summary", text(5000), text(5001), long(5000)],
  ["policies", "summaryHant", text(5000), text(5001), long(5000)],
  ["policies", "summaryEn", text(5000), text(5001), long(5000)],
  ["policies", "region.name", text(200), text(201), long(200)],
  ["policies", "issuers", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "organizations", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "technologies", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "domains", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "measures", list(3000, measure), list(3001, measure), sized(0, 3000)],
  ["policies", "goals", list(3000, goal), list(3001, goal), sized(0, 3000)],
  ["policies", "measures[0].text", text(4000), text(4001), long(4000)],
  ["policies", "measures[0].textHant", text(4000), text(4001), long(4000)],
  ["policies", "measures[0].textEn", text(4000), text(4001), long(4000)],
  ["policies", "measures[0].domains", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "measures[0].targetGroups", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "citations", list(200, citation), list(201, citation), sized(0, 200)],
  ["policies", "citations[0].title", text(500), text(501), long(500)],
  ["policies", "citations[0].title", "x", null, "must be provided if documentNumber is absent"],
  ["policies", "citations[0].documentNumber", text(200), text(201), long(200)],
  ["policies", "citations[0].evidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "measures[0].amounts", list(200, amount), list(201, amount), sized(0, 200)],
  ["policies", "measures[0].amounts[0].value", 0, -1, "must be a number from 0 to"],
  ["policies", "measures[0].amounts[0].upperValue", 6, 5, "must be greater than value"],
  ["policies", "measures[0].amounts[0].unit", "CNY/PERSON", "KG", "must be"],
  ["policies", "measures[0].amounts[0].evidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "measures[0].evidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "goals[0].indicator", "A".repeat(50), "A".repeat(51), "must be a key in capital letters"],
  ["policies", "goals[0].label", text(200), text(201), long(200)],
  ["policies", "goals[0].labelHant", text(200), text(201), long(200)],
  ["policies", "goals[0].labelEn", text(200), text(201), long(200)],
  ["policies", "goals[0].value", 0, -0.001, "must be a number from 0 to 1e+24"],
  ["policies", "goals[0].value", 1e24, 1.1e24, "must be a number from 0 to 1e+24"],
  ["policies", "goals[0].baselineValue", 0, -1, "must be a number from 0 to 1e+24"],
  ["policies", "goals[0].baselineValue", 1e24, 1.1e24, "must be a number from 0 to 1e+24"],
  ["policies", "goals[0].baselineYear", null, 2020, "must be provided together with baselineValue"],
  ["policies", "goals[0].upperValue", null, 1, "is only for the comparator BETWEEN"],
  ["policies", "goals[0].unit", "PERSON", "KG", "must be a unit of the table, such as CNY, PERSON or COUNT"],
  ["policies", "goals[0].unit", "CNY/PERSON/MONTH", "CNY/PERSONS", "must be a unit of the table"],
  ["policies", "subjects", list(200, { name: "x" }), list(201, { name: "x" }), sized(0, 200)],
  ["policies", "goals[0].deadline", 2200, 2201, "must be a year from 1900 to 2200"],
  ["policies", "goals[0].evidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "goals[0].deadlineEvidence", list(50, evidence), list(51, evidence), sized(1, 50, "passages")],
  ["policies", "domains[0].id", "x", "x y", "must be an id: provide either it or name, not both"],
  ["policies", "domains[0].evidence[0].quote", text(4000), text(4001), long(4000)],
  ["policies", "domains[0].evidence[0].context", text(4000), text(4001), long(4000)],
  ["policies", "domains[0].evidence[0].source", "x".repeat(200), "x".repeat(201), "must be an id"],
  ["domains", "id", "robots", "domain:robots", "must be a key of lowercase letters"],
  ["domains", "name", text(200), text(201), long(200)],
  ["domains", "nameHant", text(200), text(201), long(200)],
  ["domains", "nameEn", text(200), text(201), long(200)],
  ["domains", "aliases", list(100, "x"), list(101, "x"), sized(0, 100)],
  ["domains", "aliases", [text(200)], [text(201)], "must contain texts of 1 to 200 characters"],
  ["domains", "broader", text(200), text(201), long(200)],
  ["technologies", "id", "technology:ai", "ai", "must be technology: followed by a key"],
  ["technologies", "aliases", list(100, "x"), list(101, "x"), sized(0, 100)],
  ["targetGroups", "id", "target-group:sme", "sme", "must be target-group: followed by a key"],
  ["targetGroups", "aliases", list(100, "x"), list(101, "x"), sized(0, 100)],
  ["organizations", "id", "organization:x", "organization:", "must be organization: followed by a key"],
  ["organizations", "aliases", list(100, "x"), list(101, "x"), sized(0, 100)],
  ["organizations", "region", text(200), text(201), long(200)],
  ["organizations", "broader", text(200), text(201), long(200)],
  ["organizations", "formerIds", ["organization:y"], ["y"], "must contain ids, each organization:KEY"],
  ["sources", "id", "source:x", "x", "must be source: followed by a key"],
  ["sources", "title", text(500), text(501), long(500)],
  ["sources", "publisher", text(200), text(201), long(200)],
  ["sources", "publishedOn", "2023-01-01", "2023-13-01", "must be a valid date"],
  ["sources", "raw", text(1_000_000), text(1_000_001), long(1_000_000)],
  [
    "sources",
    "damaged",
    list(100, { received: "x", mended: "y" }),
    list(101, { received: "x", mended: "y" }),
    sized(0, 100),
  ],
];

describe("an input's limits", () => {
  it.each(rows)("%s: %s", (kind, path, accepted, refused, message) => {
    // JSON distinguishes a list from a single entry that means a list of one.
    const base = JSON.parse(JSON.stringify(bases[kind], wrapped)) as object;
    expect(problemsOf(kind, [withValue(base, path, accepted)])).toEqual([]);
    const problems = problemsOf(kind, [withValue(base, path, refused)]);
    expect(problems.filter((problem) => problem.startsWith(`${kind}[0].${path} ${message}`))).toHaveLength(1);
  });

  /** Evidence that is provided as one entry means a list of one. */
  function wrapped(key: string, value: unknown): unknown {
    return /evidence$/i.test(key) && !Array.isArray(value) ? [value] : value;
  }

  it.each([
    ["policies", ""],
    ["domains", ""],
    ["technologies", "technology:"],
    ["organizations", "organization:"],
    ["targetGroups", "target-group:"],
    ["sources", "source:"],
  ] as const)("%s: a call contains from 1 to 1,000", (kind, prefix) => {
    const inputs = (count: number) =>
      Array.from({ length: count }, (_entry, index) => ({ ...bases[kind], id: `${prefix}a${String(index)}` }));
    expect(problemsOf(kind, inputs(1000))).toEqual([]);
    expect(problemsOf(kind, inputs(1001))).toEqual([`${kind} must contain from 1 to 1000 entries, but has 1001`]);
    expect(problemsOf(kind, [])).toEqual([`${kind} must contain from 1 to 1000 entries, but has 0`]);
  });

  it("evidence is a quote, offsets, or both", () => {
    const about = (passage: object) => problemsOf("policies", [{ ...firstPolicy, kindEvidence: [passage] }]);
    expect(about({ start: 0, end: 1 })).toEqual([]);
    expect(about({ quote: "元", start: 1_000_000 - 1, end: 1_000_000 })).toEqual([]);
    expect(about({})).toEqual([
      "policies[0].kindEvidence[0].start must be provided together with end, or a quote instead",
    ]);
    const offset = "must be an offset from 0 to 1000000, and start and end must be provided together";
    expect(about({ start: -1, end: 1 })).toEqual([`policies[0].kindEvidence[0].start ${offset}`]);
    expect(about({ start: 0, end: 1_000_001 })).toEqual([
      `policies[0].kindEvidence[0].end ${offset}, with end after start`,
    ]);
    expect(about({ start: 2, end: 2 })).toEqual([`policies[0].kindEvidence[0].end ${offset}, with end after start`]);
    expect(about({ start: 0 })).toHaveLength(1);
    expect(about({ end: 1 })).toHaveLength(1);
    expect(about({ start: 0, end: 1, context: "元" })).toEqual([
      "policies[0].kindEvidence[0].context must be provided together with a quote, because it contains the quote",
    ]);
  });

  it("rules between fields are checked", () => {
    const about = (more: object) => problemsOf("policies", [{ ...firstPolicy, ...more }]);
    expect(about({ title: null, titleEvidence: null })).toEqual([
      "policies[0].titleEvidence must be provided if title is absent",
    ]);
    const stage =
      "policies[0].stageEvidence must be provided if stage is other than ISSUED, and only together with a stage";
    expect(about({ stage: "TRIAL", stageEvidence: null })).toEqual([stage]);
    expect(about({ stage: null })).toEqual([stage]);
    expect(about({ stage: "ISSUED", stageEvidence: null })).toEqual([]);
    expect(about({ publishedOn: null })).toEqual([
      "policies[0].publishedOnEvidence must be provided if publishedOn is, except with the precision NOT_LATER_THAN, and only together with publishedOn",
    ]);
    expect(about({ publishedOn: null, publishedOnEvidence: null })).toEqual([]);
    expect(about({ publishedOn: null, publishedOnEvidence: null, publishedOnPrecision: "DAY" })).toHaveLength(1);
    expect(about({ publishedOnEvidence: null, publishedOnPrecision: "NOT_LATER_THAN" })).toEqual([]);
    expect(about({ effectiveOn: "2023-04" })).toEqual([
      "policies[0].effectiveOnEvidence must be provided together with effectiveOn, and not without it",
    ]);
    expect(about({ expiresOnEvidence: [evidence] })).toHaveLength(1);
    const term = { effectiveOnEvidence: [evidence], expiresOnEvidence: [evidence] };
    expect(about({ ...term, effectiveOn: "2023-04-30", expiresOn: "2023-04" })).toEqual([]);
    expect(about({ ...term, effectiveOn: "2023-05", expiresOn: "2023-04" })).toEqual([
      "policies[0].expiresOn must not be before effectiveOn",
    ]);
    const between = { ...goal, comparator: "BETWEEN" };
    expect(about({ goals: [{ ...between, upperValue: 20_000_000_000 }] })).toEqual([]);
    expect(about({ goals: [{ ...between, upperValue: 10_000_000_000 }] })).toHaveLength(1);
    expect(about({ goals: [between] })).toHaveLength(1);
    expect(about({ goals: [{ ...goal, deadline: null }] })).toEqual([
      "policies[0].goals[0].deadlineEvidence must be provided together with a deadline",
    ]);
    expect(about({ goals: [{ ...goal, subject: { id: "x" } }] })).toEqual([]);
    expect(about({ goals: [{ ...goal, subject: {} }] })).toHaveLength(1);
    expect(about({ region: {} })).toHaveLength(1);
    expect(about({ region: { id: "320100", name: "南京" } })).toHaveLength(1);
  });

  it("all problems of all inputs are reported together", () => {
    const bad = { ...firstPolicy, goals: [{ ...goal, value: -1, unit: "KG" }], measures: [{ ...measure, textEn: "" }] };
    expect(
      problemsOf("policies", [firstPolicy, { ...firstPolicy, titleEn: "" }, bad]).map(
        (reported) => reported.split(" ")[0],
      ),
    ).toEqual([
      "policies[1].titleEn",
      "policies[2].measures[0].textEn",
      "policies[2].goals[0].value",
      "policies[2].goals[0].unit",
    ]);
    const twice = [bases["domains"], bases["domains"]];
    expect(problemsOf("domains", twice)).toEqual(['domains must contain each id only once, and "robots" occurs twice']);
  });
});
