import type { Span } from "../../text/span";
import { isBody } from "../names/body-names";
import { kindOfTitle, titlesIn } from "../names/document-titles";
import { linesOf } from "../reading/lines";
import type { Rule, RuleInput } from "../rule";

/** How far from its beginning or its end a document's own title stands, in lines. */
const HEAD = 30;
const TAIL = 5;
/** How much of a line is read for a title. */
const LONGEST = 400;
const notice = /(?:印发|发布)《?([^\n]+?)》?的(?:通知|公告)/u;
const notTitle =
  /^(?:附件|第[一二三四五六七八九十百\d]+[条章节]|[（(]?[一二三四五六七八九十\d]+[)）、.．]|【|点击|关于《)/u;

/** The title of the policy: in 《》 where it is announced, what a notice issues, or a line of its own. */
export const title: Rule = {
  name: "title",
  finds: "the title: in 《》 where it is announced, what a notice issues, or a line of its own",
  examples: [
    {
      text: "南京\n2023年2月23日,南京市工业和信息化局发布《南京市加快发展元宇宙产业行动计划(2023-2025年)》。",
      finds: [
        ["title", "南京市加快发展元宇宙产业行动计划(2023-2025年)", "南京市加快发展元宇宙产业行动计划(2023-2025年)"],
      ],
    },
    {
      text: "广州市人民政府办公厅关于印发广州市节水办法的通知\n各区人民政府：\n现印发给你们。\n广州市节水办法\n第一条 节约用水。",
      finds: [["title", "广州市节水办法", "广州市节水办法"]],
    },
    {
      text: "财政部关于印发《关于〈节水〉的办法》的通知\n执行中有问题，请反映。",
      finds: [["title", "关于〈节水〉的办法", "关于〈节水〉的办法"]],
    },
    {
      text: "广州市水务局关于加强用水管理的通知\n各区水务局：\n现通知如下。",
      finds: [["title", "广州市水务局关于加强用水管理的通知", "广州市水务局关于加强用水管理的通知"]],
    },
    { text: "第二条 本条例所称市场主体，是指自然人、法人。", finds: [] },
  ],
  propose: (input) => {
    const found = announced(input) ?? issued(input) ?? ownLine(input);
    if (!found) return [];
    return [{ field: "title", value: input.text.slice(found.start, found.end), score: 0.97, ...found }];
  },
};

/** 《》 in the first paragraph, where something is published: the form of a digest and of a report in the press. */
function announced({ text, heading }: RuleInput): Span | undefined {
  const body = linesOf(text)[heading ? 1 : 0];
  if (!body) return undefined;
  const first = text.slice(body.start, body.end);
  const [found] = titlesIn(first);
  if (!found) return undefined;
  const around = first.slice(0, found.end + 12);
  if (!heading && !/\d日.{0,80}?(?:发布|印发|出台|公布)/u.test(around)) return undefined;
  return { start: body.start + found.start, end: body.start + found.end };
}

/** 关于印发X的通知 is X, with its own title where a line has it; a notice that has no text of its own title is itself. */
function issued({ text }: RuleInput): Span | undefined {
  const lines = linesOf(text);
  const near = [...lines.slice(0, HEAD), ...lines.slice(Math.max(HEAD, lines.length - TAIL))];
  for (const line of near) {
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
    const match = notice.exec(words);
    if (!match || /[。；]/u.test(words)) continue;
    const name = (match[1] ?? "").replace(/^《|》$/gu, "");
    const own = lines.find((one) => {
      const other = text.slice(one.start, one.end);
      return (other === name || other === `关于${name}`) && one !== line;
    });
    if (own) return own;
    const at = line.start + match.index + match[0].indexOf(name);
    if (kindOfTitle(name)) return { start: at, end: at + name.length };
    const [quoted] = titlesIn(words);
    const end = line.start + match.index + match[0].replace(/》$/u, "").length;
    return quoted ? { start: line.start + quoted.start, end: line.start + quoted.end } : { start: line.start, end };
  }
  return undefined;
}

function ownLine({ text }: RuleInput): Span | undefined {
  return linesOf(text)
    .slice(0, HEAD)
    .find(({ start, end }) => {
      const words = text.slice(start, end);
      const isTitle = words.length > 5 && words.length < 90 && !/[。；：:，,>]/u.test(words) && !notTitle.test(words);
      return isTitle && !isBody(words) && kindOfTitle(words) !== undefined;
    });
}
