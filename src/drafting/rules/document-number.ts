import { documentNumbersIn } from "../names/document-numbers";
import { linesOf } from "../reading/lines";
import type { Rule } from "../rule";

/** The policy's own document number, which has a line of its own or stands at the line's end; those in brackets are cited. */
export const documentNumber: Rule = {
  name: "document-number",
  finds: "the policy's own document number: one that has a line of its own, or the end of a line of its head",
  examples: [
    {
      text: "穗府办规[2024]13号\n广州市节水办法",
      finds: [["documentNumbers", "穗府办规〔2024〕13号", "穗府办规[2024]13号"]],
    },
    { text: "国务院令第746号\n第一条 节水。", finds: [["documentNumbers", "国务院令第746号", "国务院令第746号"]] },
    { text: "根据《社会救助办法》(国发〔2014〕47号)，制定本细则。", finds: [] },
  ],
  propose: ({ text }) => {
    const seen = new Set<string>();
    return linesOf(text).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (words.length > 60 || /[。；，《]/u.test(words)) return [];
      return documentNumbersIn(words).flatMap((number) => {
        const isOwn = number.end === words.length || number.start === 0;
        if (!isOwn || seen.has(number.documentNumber)) return [];
        seen.add(number.documentNumber);
        const span = { start: start + number.start, end: start + number.end };
        return [{ field: "documentNumbers" as const, value: number.documentNumber, score: 0.97, ...span }];
      });
    });
  },
};
