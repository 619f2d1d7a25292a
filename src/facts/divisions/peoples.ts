/** The peoples in the names of autonomous divisions, with their common English names. */
const english: Readonly<Record<string, string>> = {
  各: "Various Nationalities",
  保安: "Bonan",
  布朗: "Blang",
  布依: "Buyei",
  朝鲜: "Korean",
  达斡尔: "Daur",
  傣: "Dai",
  东乡: "Dongxiang",
  侗: "Dong",
  独龙: "Derung",
  仡佬: "Gelao",
  哈尼: "Hani",
  哈萨克: "Kazakh",
  回: "Hui",
  景颇: "Jingpo",
  柯尔克孜: "Kyrgyz",
  拉祜: "Lahu",
  黎: "Li",
  傈僳: "Lisu",
  满: "Manchu",
  毛南: "Maonan",
  蒙古: "Mongol",
  苗: "Miao",
  仫佬: "Mulao",
  纳西: "Naxi",
  怒: "Nu",
  普米: "Pumi",
  羌: "Qiang",
  撒拉: "Salar",
  畲: "She",
  水: "Shui",
  塔吉克: "Tajik",
  土: "Tu",
  土家: "Tujia",
  佤: "Va",
  维吾尔: "Uyghur",
  锡伯: "Xibe",
  瑶: "Yao",
  裕固: "Yugur",
  彝: "Yi",
  藏: "Tibetan",
  壮: "Zhuang",
  白: "Bai",
};

/** With 族, or without it if autonomous divisions use the name without it. */
const lastPeople = new RegExp(
  `^(.{2,}?)(?:(${Object.keys(english)
    .sort((a, b) => b.length - a.length)
    .join("|")})族|(哈萨克|蒙古|维吾尔|塔吉克|锡伯|柯尔克孜))$`,
  "u",
);

/**
 * Splits a name into the part before its peoples and their English names: 积石山保安族东乡族撒拉族 is 积石山 and Bonan, Dongxiang, Salar. The
 * first part has at least two characters, so that 内蒙古 and 鄂温克族 stay whole.
 */
export function withoutPeoples(name: string): { readonly stem: string; readonly peoples: readonly string[] } {
  const found = lastPeople.exec(name);
  const [, before = "", withSuffix, bare] = found ?? [];
  const people = english[withSuffix ?? bare ?? ""];
  if (people === undefined) return { stem: name, peoples: [] };
  const rest = withoutPeoples(before);
  return { stem: rest.stem, peoples: [...rest.peoples, people] };
}
