import type { Rule, RuleInput } from "../rule";
import type { FoundPlace } from "../names/place-finder";
import { linesOf } from "../reading/lines";

const ending = /(?:省|自治区|特别行政区|市|区|县|州|盟|旗|新区|高新区|经开区|开发区)$/u;
const country = /(?:在)?(?<nation>中华人民共和国)境内|(?<all>国务院)令/u;
const NATION = "100000";

/** The region of a policy: its heading, else what its title names, else what its issuers are of. */
export const region: Rule = {
  name: "region",
  finds:
    "the region: the heading, else the title, else the issuers; a parent named before it decides among equal names",
  examples: [
    {
      text: "武汉汉阳区\n2023年2月27日,武汉发布《汉阳区扶持政策(试行)》。",
      finds: [["regions", { id: "420105", name: "湖北省武汉市汉阳区" }, "武汉汉阳区"]],
    },
    {
      text: "合肥高新区\n2023年2月14日,《合肥高新区元宇宙产业发展规划(2023-2028)》发布。",
      finds: [["regions", { id: "340176", name: "安徽省合肥市合肥高新技术产业开发区" }, "合肥高新区"]],
    },
    {
      text: "广州市天河区支持青年创业实施办法\n第一条 支持青年。",
      finds: [["regions", { id: "440106", name: "广东省广州市天河区" }, "广州市天河区"]],
    },
    { text: "关于推进合作发展的通知\n各单位：\n现通知如下。", finds: [] },
  ],
  propose: (input) => {
    const found = headed(input) ?? ofTitle(input) ?? ofIssuers(input) ?? ofNation(input) ?? ofFirstLine(input);
    if (!found) return [];
    const { place, start, end } = found;
    return [
      {
        field: "regions",
        value: { id: place.id, name: place.fullName },
        start,
        end,
        score: 0.95,
        term: place.fullName,
      },
    ];
  },
};

function headed({ text, heading, places }: RuleInput): FoundPlace | undefined {
  return heading ? places.firstIn(text, heading.start, heading.end) : undefined;
}

/** A name with its ending anywhere in a title; a short form only where the title or what follows 关于 begins with it. */
function ofTitle({ text, places, found }: RuleInput): FoundPlace | undefined {
  const [title] = found("title");
  if (!title) return undefined;
  const beginning = places.at(text, title.start);
  if (beginning) return beginning;
  for (let index = title.start; index < title.end; index += 1) {
    const place = places.at(text, index);
    if (!place) continue;
    const isFull = ending.test(text.slice(place.start, place.end));
    if (isFull || /(?:关于|印发|推进|促进|支持|加快)$/u.test(text.slice(title.start, index))) return place;
  }
  return undefined;
}

function ofIssuers({ text, places, found }: RuleInput): FoundPlace | undefined {
  for (const issuer of found("issuers")) {
    const place = places.firstIn(text, issuer.start, issuer.end);
    if (place?.start === issuer.start || (place && issuer.quote.startsWith("中共"))) return place;
  }
  return undefined;
}

function ofNation({ text, vocabulary, found }: RuleInput): FoundPlace | undefined {
  const nation = vocabulary.regions.find(({ id }) => id === NATION);
  const match = country.exec(text.slice(0, 2000));
  const words = match?.groups?.["nation"] ?? match?.groups?.["all"];
  if (!nation || !match || words === undefined || found("title").length > 0) return undefined;
  const start = match.index + match[0].indexOf(words);
  return { place: nation, start, end: start + words.length };
}

/** The place before 发布 in the first line, where nothing else names one. */
function ofFirstLine({ text, places, found }: RuleInput): FoundPlace | undefined {
  const [first] = linesOf(text);
  const [title] = found("title");
  if (!first || !title || title.start > first.end) return undefined;
  const from = /\d日[,，]?/u.exec(text.slice(first.start, title.start));
  return from ? places.at(text, first.start + from.index + from[0].length) : undefined;
}
