import { type WrittenDate, writtenDates } from "../dates/written-dates";
import { isLineOfBodies } from "../names/body-names";
import { linesOf } from "../reading/lines";
import type { Rule, RuleInput } from "../rule";

/** The day of publication: the announced one, else that of printing, else that of the signature; never that of effect. */
export const publishedOn: Rule = {
  name: "published-on",
  finds: "the day of publication: announced in the first sentence, called published, of printing, or of the signature",
  examples: [
    {
      text: "南京\n2023年2月23日,南京市工业和信息化局发布《南京市行动计划》。",
      finds: [["publishedOn", "2023-02-23", "2023年2月23日"]],
    },
    {
      text: "广州市节水办法\n广州市人民政府\n2021年12月1日\n第一条 节水。\n广州市人民政府办公厅 2021年12月6日印发",
      finds: [["publishedOn", "2021-12-06", "2021年12月6日"]],
    },
    {
      text: "广州市节水通知\n广州市水务局\n二〇二四年三月四日",
      finds: [["publishedOn", "2024-03-04", "二〇二四年三月四日"]],
    },
    { text: "广州市节水规划\n2026年5月\n前言", finds: [["publishedOn", "2026-05", "2026年5月"]] },
    { text: "第五十五条 本条例自2022年3月1日起施行。", finds: [] },
  ],
  propose: (input) => {
    const found = announced(input) ?? labelled(input) ?? printed(input) ?? signed(input);
    return found ? [{ field: "publishedOn", value: found.iso, start: found.start, end: found.end, score: 0.95 }] : [];
  },
};

const shifted = (date: WrittenDate, by: number) => ({ ...date, start: date.start + by, end: date.end + by });

/** An entry's first sentence begins with the day. */
function announced({ text, heading }: RuleInput): WrittenDate | undefined {
  const first = linesOf(text)[heading ? 1 : 0];
  if (!first) return undefined;
  const words = text.slice(first.start, first.end);
  const [date] = writtenDates(words.slice(0, 80));
  const says = heading
    ? /^.{0,200}?(?:发布|印发|出台|公布|开幕|举行|举办|召开)/u
    : /^.{0,120}?(?:发布|印发|出台|公布)《?/u;
  if (!date || date.start > 12 || words.length < 30 || !says.test(words)) return undefined;
  return shifted(date, first.start);
}

function labelled({ text }: RuleInput): WrittenDate | undefined {
  const label = /(?:发布日期|公布日期|发布时间|发文日期|印发日期|成文日期)[:：\s]*/u.exec(text);
  if (!label) return undefined;
  const from = label.index + label[0].length;
  const [date] = writtenDates(text.slice(from, from + 20));
  return date && date.start < 3 ? shifted(date, from) : undefined;
}

function printed({ text }: RuleInput): WrittenDate | undefined {
  return writtenDates(text).findLast(
    ({ iso, end }) => iso.length === 10 && /^\s?(?:印发|发布|公布)/u.test(text.slice(end, end + 4)),
  );
}

/** A line that is a date: the last after the names of bodies, else the last whose numbers are written without zeros. */
function signed({ text }: RuleInput): WrittenDate | undefined {
  const lines = linesOf(text);
  const alone = lines.flatMap(({ start, end }, index) => {
    const words = text.slice(start, end);
    const [date] = writtenDates(words);
    if (date?.start !== 0 || date.end !== words.length || date.iso.length < 7) return [];
    const above = lines[index - 1];
    const isSigned = above !== undefined && isLineOfBodies(text.slice(above.start, above.end));
    return [{ date: shifted(date, start), isSigned, isTable: /年0|月0/u.test(words) }];
  });
  const inText = alone.filter(({ isTable }) => !isTable);
  return (inText.findLast(({ isSigned }) => isSigned) ?? inText.at(-1))?.date;
}
