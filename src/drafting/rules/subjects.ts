import type { Rule } from "../rule";

const industry = /(?<name>[\p{Script=Han}]{2,6}?)产业/u;
const general = /(?:加快|推动|关于|促进|支持|发展|培育|战略|新兴|未来|相关|特色|主导|现代|优势)$/u;

/** What a policy is about: the words of the vocabulary in its title. */
export const subjects: Rule = {
  name: "subjects",
  finds: "what the policy is about: a domain that its title names; another industry of its title is offered as new",
  examples: [
    {
      text: "南京\n2023年2月1日,《南京市教育发展规划》发布。",
      finds: [["subjects", { id: "education", name: "教育" }, "教育"]],
    },
    { text: "南京\n2023年2月1日,《南京市节水通知》发布。", finds: [] },
  ],
  propose: ({ found, domains, places }) => {
    const [title] = found("title");
    if (!title) return [];
    const known = domains.in(title.quote).flatMap(({ start, end, word, terms }) =>
      terms.map(({ id, name }) => ({
        ...{ field: "subjects" as const, value: { id, name }, term: word, score: 0.85 },
        ...{ start: title.start + start, end: title.start + end },
      })),
    );
    if (known.length > 0) return known;
    const match = industry.exec(title.quote);
    const words = match?.groups?.["name"] ?? "";
    const from = words.replace(/^.*(?:加快|推动|关于|促进|支持|发展|培育|建设)|^.*[省市区县州]/u, "");
    const place = places.firstIn(from);
    const name = place ? from.slice(place.end) : from;
    if (!match || name.length < 2 || general.test(name)) return [];
    const start = title.start + match.index + words.length - name.length;
    return [{ field: "subjects", value: { name }, start, end: start + name.length, score: 0.5, offered: true }];
  },
};
