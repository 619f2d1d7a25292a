import fc from "fast-check";
import type { DomainFacts, OrganizationFacts, TargetGroupFacts, TechnologyFacts } from "../../../src/facts/facts";
import { traditionalWriter } from "../../../src/text/traditional";

const toTraditional = traditionalWriter([]);
const named = ([id, name, nameEn]: readonly [string, string, string | null]) => ({
  id,
  name,
  nameHant: toTraditional(name),
  nameEn,
});

const domains = [
  ["industry", "工业", "Industry"],
  ["education", "教育", "Education"],
  ["culture", "文化", "Culture"],
  ["tourism", "旅游", "Tourism"],
  ["smart-manufacturing", "智能制造", "Smart manufacturing"],
  ["connected-vehicles", "智能网联汽车", "Connected vehicles"],
  ["vocational-training", "职业培训", "Vocational training"],
  ["museums", "文博", null],
  ["film-tv", "影视", "Film and television"],
  ["fashion-design", "服装设计", "Fashion design"],
  ["healthcare", "医疗卫生", "Healthcare"],
  ["agriculture-food", "农业食品", "Agriculture and food"],
] as const;

/** Domains, some with a broader one, so that chains of three and more occur; a broader one precedes its narrower ones. */
export const randomDomains: fc.Arbitrary<readonly DomainFacts[]> = fc
  .tuple(...domains.map((_, index) => fc.option(fc.nat(Math.min(index, 5)), { freq: 3 })))
  .map((broader) =>
    domains.map((entry, index) => {
      const position = broader[index] ?? null;
      const wider = position === null || position >= index ? null : (domains[position]?.[0] ?? null);
      return { ...named(entry), aliases: [], broader: wider };
    }),
  );

export const technologies: readonly TechnologyFacts[] = (
  [
    ["technology:blockchain", "区块链", "Blockchain"],
    ["technology:digital-twin", "数字孪生", null],
    ["technology:5g", "5G", "5G"],
    ["technology:artificial-intelligence", "人工智能", "Artificial intelligence"],
  ] as const
).map((entry) => ({ ...named(entry), aliases: [] }));

const organizations = [
  ["organization:government", "人民政府", "People's Government"],
  ["organization:bureau-of-industry", "工业和信息化局", "Bureau of Industry"],
  ["organization:office", "人民政府办公室", null],
  ["organization:university", "南京大学", "Nanjing University"],
  ["organization:company", "某某公司", "A Company"],
  ["organization:association", "产业协会", "Industry Association"],
] as const;

/** Organizations, some in a region, some below another, which comes before them, and some with a former id. */
export const randomOrganizations = (regions: readonly string[]): fc.Arbitrary<readonly OrganizationFacts[]> =>
  fc
    .tuple(
      ...organizations.map((_, index) =>
        fc.record({
          region: fc.option(fc.constantFrom(...regions.slice(0, 5)), { freq: 3 }),
          position: fc.option(fc.nat(Math.max(index - 1, 0)), { freq: 3 }),
          wasMerged: fc.boolean(),
        }),
      ),
    )
    .map((drafts) =>
      organizations.map((entry, index) => {
        const { region = null, position = null, wasMerged = false } = drafts[index] ?? {};
        const broader = position === null || position >= index ? null : (organizations[position]?.[0] ?? null);
        const own = named(entry);
        const formerIds = wasMerged ? [`${own.id}-former`] : [];
        return { ...own, aliases: wasMerged ? [`原${own.name}`] : [], region, broader, formerIds };
      }),
    );

export const targetGroups: readonly TargetGroupFacts[] = (
  [
    ["target-group:enterprise", "企业", "Enterprises"],
    ["target-group:sme", "中小企业", "Small and medium-sized enterprises"],
    ["target-group:talent", "人才", "Talent"],
  ] as const
).map((entry) => ({ ...named(entry), aliases: [] }));
