/** Words of a measure, each with its instrument; the first that is found names it. */
const words: readonly (readonly [words: RegExp, instrument: string])[] = [
  [/用地|土地/u, "LAND"],
  [/投资激励/u, "INVESTMENT_INCENTIVE"],
  [/(?:龙头|示范|领军|骨干)企业|企业(?:进行|给予|予以)[^，。]{0,8}扶持/u, "FIRM_SUPPORT"],
  [/招引|招商|服务商|项目引进/u, "PROJECT_ATTRACTION"],
  [/公共服务|一站式服务/u, "PUBLIC_SERVICE"],
  [/人才|引才|科学家/u, "TALENT"],
  [/标准化|行业标准|国家标准/u, "STANDARD"],
  [/给予|补贴|奖励|资助|补助|发放/u, "SUBSIDY"],
  [/税收|减税|免税/u, "TAX"],
  [/政府采购/u, "PROCUREMENT"],
  [/金融|融资|信贷|贷款|基金/u, "FINANCE"],
  [/交流活动|大会|论坛|赛事|展会|展销/u, "EVENT"],
  [/不得|禁止|处.{0,6}罚款|登记|责令/u, "REGULATION"],
  [/应用(?!孵化)|场景|示范(?!引领)|智能制造|商业街区/u, "APPLICATION"],
  [/平台|实验室|孵化器|体验中心|载体/u, "PLATFORM"],
  [/企业/u, "FIRM_SUPPORT"],
  [/数据/u, "DATA"],
];

/** What stands in “” is a name, and says what the measure is called, not by what it acts. */
const withoutNames = (measure: string) => measure.replace(/“[^”]*”/gu, "");

/** The instrument of a measure by its words: PLANNING where none names a narrower one. */
export const instrumentOf = (measure: string): string =>
  words.find(([form]) => form.test(withoutNames(measure)))?.[1] ?? "PLANNING";
