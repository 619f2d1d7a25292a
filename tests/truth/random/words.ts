import fc from "fast-check";
import { traditionalWriter } from "../../../src/text/traditional";

/** A text in the three forms that the graph stores. */
export interface Wording {
  readonly hans: string;
  readonly hant: string;
  /** Null if there is none (semantics 43). */
  readonly en: string | null;
}

type Word = readonly [hans: string, en: string];

const toTraditional = traditionalWriter([]);

/** Words joined to one text; few words, so that texts repeat. Some have no English. */
export const wording = (...words: readonly (readonly Word[])[]): fc.Arbitrary<Wording> =>
  fc.tuple(fc.nat(5), fc.tuple(...words.map((choice) => fc.constantFrom(...choice)))).map(([chance, parts]) => {
    const hans = parts.map(([chinese]) => chinese).join("");
    const en = chance === 0 ? null : parts.map(([, english]) => english).join(" ");
    return { hans, hant: toTraditional(hans), en };
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
