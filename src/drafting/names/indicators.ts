/** Words of what a goal counts, each with the key of its indicator; the first that is found names it (semantics 26). */
const words: readonly (readonly [words: RegExp, indicator: string])[] = [
  [/人均(?:地区)?生产总值|人均GDP/u, "GDP_PER_PERSON"],
  [/专利/u, "PATENTS"],
  [/联盟/u, "ALLIANCES"],
  [/专精特新|小巨人|单项冠军/u, "SPECIALISED_FIRMS"],
  [/生态链企业|生态企业/u, "ECOSYSTEM_FIRMS"],
  [/创新型中小企业|科技型中小企业/u, "INNOVATIVE_SMES"],
  [/(?:头部|领军|龙头|链主|骨干)[^，。]{0,6}企业/u, "LEADING_FIRMS"],
  [/团队/u, "TEAMS"],
  [/从业人员|就业/u, "EMPLOYMENT"],
  [/人才|科学家/u, "LEADING_TALENT"],
  [/示范应用|应用示范|示范场景|应用场景|场景/u, "DEMONSTRATIONS"],
  [/重大项目|重点项目|项目/u, "MAJOR_PROJECTS"],
  [/实验室|技术中心/u, "LABS"],
  [/关键(?:核心)?技术/u, "KEY_TECHNOLOGIES"],
  [/载体/u, "CARRIERS"],
  [/园区/u, "PARKS"],
  [/平台/u, "PLATFORMS"],
  [/产品/u, "PRODUCTS"],
  [/(?:产业|市场)[^，。]{0,6}规模/u, "INDUSTRY_SCALE"],
  [/增加值/u, "VALUE_ADDED"],
  [/生产总值|GDP/u, "GDP"],
  [/研发[^，。]{0,8}(?:投入|费用|经费)/u, "RESEARCH_SPENDING"],
  [/可支配收入/u, "DISPOSABLE_INCOME"],
  [/营业收入|营收/u, "REVENUE"],
  [/投资/u, "INVESTMENT"],
  [/覆盖率|覆盖面/u, "COVERAGE_RATE"],
  [/满意度/u, "SATISFACTION"],
  [/失业率/u, "UNEMPLOYMENT_RATE"],
  [/企业/u, "FIRMS"],
  [/增速|增长率|增幅/u, "GROWTH_RATE"],
];

/** The indicator that the words of a goal name; null if they name none of the list. */
export function indicatorOf(piece: string, unit: string): string | null {
  const found = words.find(([form]) => form.test(piece));
  if (found?.[1] === "MAJOR_PROJECTS" && unit === "CNY") return "INVESTMENT";
  return found?.[1] ?? null;
}
