import type { Proposal } from "../fact";
import { bodiesIn, isLineOfBodies } from "../names/body-names";
import { linesOf } from "../reading/lines";
import { readHanNumeral } from "../numbers/han-numeral";
import type { Rule, RuleInput } from "../rule";
import type { Span } from "../../text/span";

const announcement =
  /^(?<before>[^《]{0,40}?\d日[,，]?|[^《]{0,20}?近日[,，]?)(?<bodies>[^《。]{3,120}?)(?:联合|正式)?(?:发布|印发|出台|公布)/u;
const counted = /等(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})(?:个)?部门/u;

/** The bodies that issue a policy: those before 发布, of the signature, or at the beginning of the title. A place's name is none. */
export const issuers: Rule = {
  name: "issuers",
  finds: "the issuing bodies: before 发布, in the signature above the day, or before 关于 in the title",
  examples: [
    {
      text: "南京\n2023年2月23日,南京市工业和信息化局发布《南京市行动计划》。",
      finds: [
        [
          "issuers",
          { id: "organization:nanjing-industry-and-information-technology-bureau", name: "南京市工业和信息化局" },
          "南京市工业和信息化局",
        ],
      ],
    },
    {
      text: "广州市医疗保障局 广州市财政局关于印发广州市护理办法的通知",
      finds: [
        ["issuers", { name: "广州市医疗保障局" }, "广州市医疗保障局"],
        ["issuers", { name: "广州市财政局" }, "广州市财政局"],
      ],
    },
    {
      text: "广州市节水办法\n第一条 节水。\n广州市水务局\n广州市教育局\n2024年5月6日",
      finds: [
        ["issuers", { name: "广州市水务局" }, "广州市水务局"],
        ["issuers", { name: "广州市教育局" }, "广州市教育局"],
      ],
    },
    {
      text: "南京\n2023年2月1日,工业和信息化部、财政部等十六部门联合印发《节水行动计划》。",
      finds: [
        ["issuers", { name: "工业和信息化部" }, "工业和信息化部"],
        ["issuers", { name: "财政部" }, "财政部"],
        ["issuerCount", 16, "等十六部门"],
      ],
    },
    { text: "潍坊\n2023年2月23日,潍坊发布《若干政策》。", finds: [] },
  ],
  propose: (input) => {
    const spans = announced(input) ?? signed(input) ?? ofTitle(input);
    const named = spans.map((span): Proposal => ({
      field: "issuers",
      ...reference(input, span),
      score: 0.93,
      ...span,
    }));
    return [...named, ...uncounted(input, spans)];
  },
};

function reference({ text, organizations }: RuleInput, { start, end }: Span) {
  const name = text.slice(start, end);
  const id = organizations.get(name);
  return id === undefined ? { value: { name } } : { value: { id, name }, term: name };
}

function announced({ text, heading }: RuleInput): readonly Span[] | undefined {
  const first = linesOf(text)[heading ? 1 : 0];
  if (!first) return undefined;
  const match = announcement.exec(text.slice(first.start, first.end));
  const { before = "", bodies = "" } = match?.groups ?? {};
  if (!match) return heading ? [] : undefined;
  const start = first.start + before.length;
  const length = (counted.exec(bodies)?.index ?? bodies.length) - (bodies.endsWith("联合") ? 2 : 0);
  const found = bodiesIn(text, start, start + length);
  return found.length > 0 || heading ? found : undefined;
}

/** The lines of bodies directly above the day of publication, or above another line that is a day. */
function signed({ text }: RuleInput): readonly Span[] | undefined {
  const lines = linesOf(text);
  const isDay = (line: Span) =>
    /^(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年[^。，]{1,6}月[^。，]{1,4}日$/u.test(
      text.slice(line.start, line.end),
    );
  const isOfBodies = (line: Span | undefined) => line !== undefined && isLineOfBodies(text.slice(line.start, line.end));
  const day = lines.findLastIndex((line, index) => isDay(line) && isOfBodies(lines[index - 1]));
  if (day < 0) return undefined;
  let first = day - 1;
  while (isOfBodies(lines[first - 1])) first -= 1;
  return lines.slice(first, day).flatMap(({ start, end }) => bodiesIn(text, start, end));
}

const titled = /(?<bodies>[^《》\n【】]{3,200}?)(?:关于|印发)/gu;

/** What stands before 关于 in a title or in the notice that issued it. */
function ofTitle({ text, found }: RuleInput): readonly Span[] {
  const [title] = found("title");
  if (!title) return [];
  const lineStart = text.lastIndexOf("\n", title.start) + 1;
  for (const match of text.slice(lineStart, title.end).matchAll(titled)) {
    const start = lineStart + match.index;
    const bodies = bodiesIn(text, start, start + (match.groups?.["bodies"] ?? "").length);
    if (bodies.length > 0) return bodies;
  }
  return [];
}

/** 等16部门: how many bodies there are in all. */
function uncounted({ text, found }: RuleInput, named: readonly Span[]): readonly Proposal[] {
  const [title] = found("title");
  const match = counted.exec(text.slice(0, title?.end ?? 0));
  const numeral = match?.groups?.["count"] ?? "";
  const count = /^\d/u.test(numeral) ? Number(numeral) : readHanNumeral(numeral);
  if (!match || count === undefined || count <= named.length) return [];
  return [{ field: "issuerCount", value: count, start: match.index, end: match.index + match[0].length, score: 0.9 }];
}
