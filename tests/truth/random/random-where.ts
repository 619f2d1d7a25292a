// Long, because the filters of all types refer to each other.
import fc from "fast-check";
import {
  CitationRelation,
  DatePrecision,
  GoalValueKind,
  MeasureInstrument,
  PolicyKind,
  PolicyStage,
  RegionLevel,
  SourceStanding,
} from "../../../schema/enums";
import type { Facts } from "../../../src/facts/facts";
import type { CountedPolicies } from "../reference/counted-policies";
import type {
  Choice,
  CitationWhere,
  Comparison,
  DomainWhere,
  GoalWhere,
  ListFilter,
  MeasureWhere,
  OrganizationWhere,
  PolicyWhere,
  RegionWhere,
  SourceWhere,
  TargetGroupWhere,
  TechnologyWhere,
  TextFilter,
} from "../reference/where";
import { needles } from "./needles";
import { documentNumbers } from "./random-policies";

type Conditions<Filter> = { readonly [Name in keyof Filter]-?: fc.Arbitrary<NonNullable<Filter[Name]>> };

/** Up to `most` of the conditions, sometimes one that is null. */
function some<Filter>(conditions: Partial<Conditions<Filter>>, max = 2): fc.Arbitrary<Filter> {
  const entries = Object.entries(conditions) as [string, fc.Arbitrary<unknown>][];
  const one = fc.oneof(
    ...entries.map(([name, values]) => fc.option(values, { freq: 15 }).map((value) => ({ [name]: value }))),
  );
  const none = fc.constant([]);
  const few = fc.array(one, { minLength: 1, maxLength: max });
  return fc.oneof({ weight: 1, arbitrary: none }, { weight: 12, arbitrary: few }).map((chosen) => {
    return Object.assign({}, ...chosen) as Filter;
  });
}

const choice = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Choice<Value>> =>
  some<Choice<Value>>({ eq: values, in: fc.array(values, { maxLength: 3 }) } as Conditions<Choice<Value>>, 1);

const comparison = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Comparison<Value>> =>
  some<Comparison<Value>>({
    eq: values,
    gt: values,
    gte: values,
    lt: values,
    lte: values,
  } as Conditions<Comparison<Value>>);

const text = (values: fc.Arbitrary<string>): fc.Arbitrary<TextFilter> =>
  some<TextFilter>({ eq: values, contains: values, startsWith: values }, 1);

const list = <Where>(where: fc.Arbitrary<Where>): fc.Arbitrary<ListFilter<Where>> =>
  some<ListFilter<Where>>({ some: where, every: where, none: where } as Conditions<ListFilter<Where>>, 2);

/** Filters over these facts: ids and words that occur there, and some that do not, nested up to a depth. */
export class RandomWheres {
  private readonly built = new Map<string, unknown>();

  constructor(private readonly facts: Facts) {}

  policy = (depth: number): fc.Arbitrary<PolicyWhere> =>
    this.once(`policy ${String(depth)}`, () =>
      some<PolicyWhere>({
        id: this.ids(this.facts.policies),
        title: text(needles(this.facts.policies.map((policy) => [policy.title, policy.titleHant, policy.titleEn]))),
        kind: choice(fc.constantFrom(...Object.values(PolicyKind))),
        stage: choice(fc.constantFrom(...Object.values(PolicyStage))),
        publishedOn: comparison(this.days()),
        publishedOnPrecision: choice(fc.constantFrom(...Object.values(DatePrecision))),
        effectiveOn: comparison(this.days()),
        expiresOn: comparison(this.days()),
        technologies: list(this.technology(Math.max(depth - 1, 0))),
        documentNumber: text(
          fc.oneof(
            needles([documentNumbers]),
            fc.constantFrom("国发[2023]1号", "（2023）1", "［ 2023 ］１２號", "沪府发﹝２０２３﹞", "國發【2023】"),
          ),
        ),
        lacksEnglish: fc.boolean(),
        standing: choice(fc.constantFrom(...Object.values(SourceStanding))),
        source: this.ids(this.facts.sources),
        ...this.nested(depth, this.policy),
        ...(depth > 0 && {
          region: this.region(depth - 1),
          domains: list(this.domain(depth - 1)),
          subjects: list(this.domain(depth - 1)),
          measures: list(this.measure(depth - 1)),
          goals: list(this.goal(depth - 1)),
          issuers: list(this.organization(depth - 1)),
          targetGroups: list(this.targetGroup(depth - 1)),
          cites: list(this.citation(depth - 1)),
        }),
      }),
    );

  region = (depth: number): fc.Arbitrary<RegionWhere> =>
    this.once(`region ${String(depth)}`, () =>
      some<RegionWhere>({
        id: this.ids(this.facts.regions),
        name: text(needles(this.facts.regions.map((region) => [region.name, region.nameHant, region.nameEn]))),
        level: choice(fc.constantFrom(...Object.values(RegionLevel))),
        within: this.id(this.facts.regions),
        hasPolicies: fc.boolean(),
        ...this.nested(depth, this.region),
        ...(depth > 0 && { domains: list(this.domain(depth - 1)), policies: list(this.policy(depth - 1)) }),
      }),
    );

  domain = (depth: number): fc.Arbitrary<DomainWhere> =>
    this.once(`domain ${String(depth)}`, () =>
      some<DomainWhere>({
        id: this.ids(this.facts.domains),
        name: text(needles(this.facts.domains.map((domain) => [domain.name, domain.nameHant, domain.nameEn]))),
        within: this.id(this.facts.domains),
        ...this.nested(depth, this.domain),
      }),
    );

  measure = (depth: number): fc.Arbitrary<MeasureWhere> =>
    this.once(`measure ${String(depth)}`, () => {
      const measures = this.facts.policies.flatMap((policy) => policy.measures);
      return some<MeasureWhere>({
        id: this.ids(measures),
        text: text(needles(measures.map((measure) => [measure.text, measure.textHant, measure.textEn]))),
        instrument: choice(fc.constantFrom(...Object.values(MeasureInstrument))),
        ...this.nested(depth, this.measure),
        ...(depth > 0 && { policy: this.policy(depth - 1), domains: list(this.domain(depth - 1)) }),
        ...(depth > 0 && { responsibleOrganizations: list(this.organization(depth - 1)) }),
        ...(depth > 0 && { targetGroups: list(this.targetGroup(depth - 1)) }),
      });
    });

  goal = (depth: number): fc.Arbitrary<GoalWhere> =>
    this.once(`goal ${String(depth)}`, () => {
      const goals = this.facts.policies.flatMap((policy) => policy.goals);
      return some<GoalWhere>({
        id: this.ids(goals),
        indicator: text(needles([["INDUSTRY_SCALE"], ["PLATFORMS"]])),
        value: comparison(fc.constantFrom(0, 1, 1.5, 5, 29.5, 135_000_000_000, 4e23)),
        unit: text(needles([["CNY"], ["COUNT"], ["CNY/PERSON/MONTH"]])),
        deadline: comparison(fc.constantFrom(2023, 2024, 2025, 2030)),
        valueKind: choice(fc.constantFrom(...Object.values(GoalValueKind))),
        ...this.nested(depth, this.goal),
        ...(depth > 0 && { policy: this.policy(depth - 1), subject: this.domain(depth - 1) }),
      });
    });

  source = (depth: number): fc.Arbitrary<SourceWhere> =>
    this.once(`source ${String(depth)}`, () =>
      some<SourceWhere>({
        id: this.ids(this.facts.sources),
        title: text(
          needles(this.facts.sources.map(({ title, titleHant, titleEn }) => [title, titleHant, titleEn ?? ""])),
        ),
        text: text(needles([["元宇宙"], ["規劃"], ["来源：网络。"], ["印发之日"]])),
        publisher: text(needles(this.facts.sources.map(({ publisher }) => [publisher ?? "", "国务院", "日报"]))),
        publishedOn: comparison(this.days()),
        standing: choice(fc.constantFrom(...Object.values(SourceStanding))),
        ...this.nested(depth, this.source),
      }),
    );

  technology = (depth: number): fc.Arbitrary<TechnologyWhere> =>
    this.once(`technology ${String(depth)}`, () =>
      some<TechnologyWhere>({
        id: this.ids(this.facts.technologies),
        name: text(needles(this.facts.technologies.map(({ name, nameHant, nameEn }) => [name, nameHant, nameEn]))),
        ...this.nested(depth, this.technology),
      }),
    );

  organization = (depth: number): fc.Arbitrary<OrganizationWhere> =>
    this.once(`organization ${String(depth)}`, () =>
      some<OrganizationWhere>({
        id: this.ids(this.bodies()),
        name: text(needles(this.facts.organizations.map(({ name, nameHant, nameEn }) => [name, nameHant, nameEn]))),
        within: this.id(this.bodies()),
        ...this.nested(depth, this.organization),
        ...(depth > 0 && { region: this.region(depth - 1) }),
      }),
    );

  /** Organizations by all of their ids. */
  private bodies = () =>
    this.facts.organizations.flatMap(({ id, formerIds }) => [id, ...formerIds].map((one) => ({ id: one })));

  /** Filters and days that leave enough policies for a question about them. */
  counted = (): fc.Arbitrary<CountedPolicies> => {
    const few = this.policy(1);
    const many = few.map((where) => ({ not: where }));
    return fc.record({
      where: fc.option(fc.oneof(few, { weight: 2, arbitrary: many }), { nil: undefined, freq: 4 }),
      asOf: fc.option(this.days(), { nil: undefined, freq: 1 }),
    });
  };

  targetGroup = (depth: number): fc.Arbitrary<TargetGroupWhere> =>
    this.once(`target group ${String(depth)}`, () =>
      some<TargetGroupWhere>({
        id: this.ids(this.facts.targetGroups),
        name: text(needles(this.facts.targetGroups.map(({ name, nameHant, nameEn }) => [name, nameHant, nameEn]))),
        ...this.nested(depth, this.targetGroup),
      }),
    );

  citation = (depth: number): fc.Arbitrary<CitationWhere> =>
    this.once(`citation ${String(depth)}`, () => {
      const { policies } = this.facts;
      return some<CitationWhere>({
        relation: choice(fc.constantFrom(...Object.values(CitationRelation))),
        title: text(needles(policies.map((policy) => [policy.title, policy.titleHant, policy.titleEn]))),
        documentNumber: text(needles([["国发〔2023〕1号"], ["苏政办发〔2023〕12号"]])),
        ...this.nested(depth, this.citation),
        ...(depth > 0 && { policy: this.policy(depth - 1) }),
      });
    });

  /** One id, rarely one that no node has. */
  id = (entries: readonly { readonly id: string }[]): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...entries.map(({ id }) => id), "unknown") },
      fc.constant("unknown"),
    );

  private ids = (entries: readonly { readonly id: string }[]) => choice(this.id(entries));

  private days = () =>
    fc.constantFrom(
      "2022-11-30",
      "2023-02-14",
      "2023-02-15",
      "2024-02-29",
      ...this.facts.policies.map((p) => p.publishedOn),
    );

  private nested<Where>(depth: number, where: (depth: number) => fc.Arbitrary<Where>) {
    if (depth === 0) return {};
    const several = fc.array(where(depth - 1), { maxLength: 3 });
    return { and: several, or: several, not: where(depth - 1) };
  }

  private once<Value>(key: string, build: () => Value): Value {
    const value = (this.built.get(key) as Value | undefined) ?? build();
    this.built.set(key, value);
    return value;
  }
}
