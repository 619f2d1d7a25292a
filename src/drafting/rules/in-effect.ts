import { lastDay, writtenDates } from "../dates/written-dates";
import { hanNumeral, readHanNumeral } from "../numbers/han-numeral";
import type { Proposal } from "../fact";
import type { Rule, RuleInput } from "../rule";

const own =
  "本(?:实施细则|实施办法|实施意见|行动计划|行动方案|实施方案|试行办法|办法|条例|细则|规定|通知|意见|方案|措施|政策|规划|计划)";
const effect = new RegExp(`${own}[^。；]{0,8}?自(?<day>[^。；，]{4,16}?)起(?:正式)?(?:施行|实施|执行|生效)`, "u");
const term = new RegExp(`有效期(?:为|至|限为)?(?<years>\\d{1,2}|${hanNumeral})年`, "u");
const until = /有效期至(?<day>[^。；，]{8,14})/u;

/** The day from which a policy holds, and the last one, by its own clause; what a portal's table says is not read. */
export const inEffect: Rule = {
  name: "in-effect",
  finds: "the first day and the last day on which it holds, by the clause 自...起施行, 有效期n年",
  examples: [
    {
      text: "第十三条 本办法自2023年9月8日起施行，有效期3年。",
      finds: [
        ["effectiveOn", "2023-09-08", "自2023年9月8日起施行"],
        ["expiresOn", "2026-09-07", "有效期3年"],
      ],
    },
    {
      text: "广州市节水办法\n第一条 本办法自印发之日起施行，有效期五年。\n广州市水务局\n2021年12月6日印发",
      finds: [
        ["effectiveOn", "2021-12-06", "自印发之日起施行"],
        ["expiresOn", "2026-12-05", "有效期五年"],
      ],
    },
    { text: "新的标准自2025年1月1日起执行。本通知有效期1年。", finds: [] },
  ],
  propose: (input) => {
    const match = effect.exec(input.text);
    const from = match ? effectOf(input, match) : undefined;
    return from ? [from, ...expiry(input, typeof from.value === "string" ? from.value : "", from.end)] : [];
  },
};

function effectOf({ text, found }: RuleInput, match: RegExpExecArray): Proposal | undefined {
  const day = match.groups?.["day"] ?? "";
  const end = match.index + match[0].length;
  const start = text.lastIndexOf(`自${day}起`, end);
  const [date] = writtenDates(day);
  if (date && date.iso.length >= 7) {
    return {
      field: "effectiveOn",
      value: date.iso.length === 7 ? `${date.iso}-01` : date.iso,
      start,
      end,
      score: 0.97,
    };
  }
  const [published] = found("publishedOn");
  const isKnown =
    /(?:印发|发布|公布)之日/u.test(day) && typeof published?.value === "string" && published.value.length === 10;
  return isKnown ? { field: "effectiveOn", value: published.value, start, end, score: 0.93 } : undefined;
}

function expiry({ text }: RuleInput, from: string, offset: number): readonly Proposal[] {
  const near = text.slice(offset, offset + 40);
  const dated = until.exec(near);
  const [date] = writtenDates(dated?.groups?.["day"] ?? "");
  if (dated && date?.iso.length === 10) {
    const start = offset + dated.index;
    return [{ field: "expiresOn", value: date.iso, start, end: start + dated[0].length, score: 0.95 }];
  }
  const match = term.exec(near);
  const numeral = match?.groups?.["years"] ?? "";
  const years = /^\d/u.test(numeral) ? Number(numeral) : readHanNumeral(numeral);
  if (!match || years === undefined) return [];
  const start = offset + match.index;
  return [{ field: "expiresOn", value: lastDay(from, years), start, end: start + match[0].length, score: 0.95 }];
}
