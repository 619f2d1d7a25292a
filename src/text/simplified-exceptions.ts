/** A word that the converter writes wrongly in simplified Chinese, as it is received, and its reviewed simplified form. */
export interface SimplifiedException {
  readonly received: string;
  /** Has as many code points as `received`. */
  readonly simplified: string;
}

const exception = (received: string, simplified: string): SimplifiedException => ({ received, simplified });

/** 著 that means a work or evident stays; the Taiwan standard writes 着 in these words, in simplified ones nearly always. */
const withZhu = "显著 卓著 较著 較著 著录 著称 著书 著有 编著 編著 论著 論著 专著 專著 原著 译著 譯著 遗著 遺著 土著";

const simplifiedOf = new Map(
  ["較较", "編编", "論论", "專专", "譯译", "遺遗"].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Reviewed words, each of which OpenCC writes otherwise; a test compares the two. */
export const simplifiedExceptions: readonly SimplifiedException[] = [
  ...withZhu
    .split(" ")
    .map((word) => exception(word, Array.from(word, (each) => simplifiedOf.get(each) ?? each).join(""))),
  // The leading firm of a supply chain: 鍊 alone is a variant of 煉.
  exception("鍊主", "链主"),
  // A name of processors and their software, which is written so in simplified Chinese.
  exception("昇腾", "昇腾"),
  exception("昇騰", "昇腾"),
  // Words that Taiwan writes with a character of its own.
  exception("座標", "坐标"),
  exception("徵調", "征调"),
  exception("薰陶", "熏陶"),
  exception("揹負", "背负"),
  exception("隄防", "堤防"),
  // Variants of characters that the dictionaries lack.
  exception("硏究", "研究"),
  exception("衞生", "卫生"),
  // Names of places.
  exception("甯夏", "宁夏"),
  exception("乾安", "乾安"),
];
