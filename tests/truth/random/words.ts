import fc from "fast-check";
import { traditionalWriter } from "../../../src/text/traditional";

/** A text in the three forms that the graph stores. */
export interface Wording {
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
}

type Word = readonly [hans: string, en: string];

const toTraditional = traditionalWriter([]);

/** Words joined to one text; few words, so that texts repeat. */
export const wording = (...words: readonly (readonly Word[])[]): fc.Arbitrary<Wording> =>
  fc.tuple(...words.map((choice) => fc.constantFrom(...choice))).map((parts) => {
    const hans = parts.map(([chinese]) => chinese).join("");
    return { hans, hant: toTraditional(hans), en: parts.map(([, english]) => english).join(" ") };
  });

export const placeNames: readonly Word[] = [
  ["南京市", "Nanjing"],
  ["鼓楼区", "Gulou District"],
  ["无锡", "Wuxi"],
  ["", "The"],
];

/** 𠮷 is beyond the basic plane: two UTF-16 units, one code point. */
export const topics: readonly Word[] = [
  ["元宇宙产业", "Metaverse Industry"],
  ["数字经济", "Digital Economy"],
  ["VR与5G", "VR and 5G"],
  ["𠮷祥乐园", "𠮷 Park"],
  ["试点", "Pilot"],
  ["签约项目", "Signed Projects"],
];

export const documents: readonly Word[] = [
  ["发展规划", "Development Plan"],
  ["行动计划", "Action Plan"],
  ["若干措施", "Measures"],
];

export const actions: readonly Word[] = [
  ["建设", "Build"],
  ["支持", "Support"],
  ["引进“头部”", 'Attract "leading"'],
];
