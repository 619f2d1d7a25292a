/** Words in the names of development zones, with their English forms. Any other word is a name and is spelled by sound. */
const words: readonly (readonly [chinese: string, english: string])[] = [
  ["火炬高技术产业开发区", "Torch High-tech Industrial Development Zone"],
  ["高新技术产业开发区", "High-tech Industrial Development Zone"],
  ["高新技术产业园区", "High-tech Industrial Park"],
  ["高新技术开发区", "High-tech Development Zone"],
  ["汽车经济技术开发区", "Automotive Economic and Technological Development Zone"],
  ["经济技术开发区", "Economic and Technological Development Zone"],
  ["海港经济开发区", "Seaport Economic Development Zone"],
  ["港经济开发区", "Port Economic Development Zone"],
  ["经济开发区", "Economic Development Zone"],
  ["开发区", "Development Zone"],
  ["航空港经济综合实验区", "Airport Economy Experimental Zone"],
  ["转型综合改革示范区", "Transformation and Comprehensive Reform Demonstration Zone"],
  ["城乡一体化示范区", "Urban-Rural Integration Demonstration Zone"],
  ["示范区", "Demonstration Zone"],
  ["综合物流产业聚集区", "Comprehensive Logistics Industry Cluster"],
  ["文化旅游创意园区", "Cultural Tourism Creative Park"],
  ["循环化工园区", "Circular Chemical Industry Park"],
  ["现代产业园区", "Modern Industrial Park"],
  ["工业园区", "Industrial Park"],
  ["风景名胜区", "Scenic Area"],
  ["管理区管委会", "Administration Area"],
  ["管理区", "Administration Area"],
  ["中国新加坡食品区", "Sino-Singapore Food Zone"],
  ["新区", "New Area"],
  ["新城", "New Town"],
  ["稀土", "Rare Earth"],
];

/** The short endings that people use for the names of zones. */
const shortEndings: readonly (readonly [ending: RegExp, short: string])[] = [
  [/高新技术(产业)?(开发区|园区)$/u, "高新区"],
  [/火炬高技术产业开发区$/u, "高新区"],
  [/经济技术开发区$/u, "经开区"],
  [/经济开发区$/u, "经开区"],
  [/管委会$/u, ""],
];

/** A zone's name with the short ending; the name itself if it has none. */
export function shortZoneName(name: string): string {
  const found = shortEndings.find(([ending]) => ending.test(name));
  return found ? name.replace(found[0], found[1]) : name;
}

/**
 * Splits a zone's name into words, each with its English form, or null for a name. `placeNames` are the names of the divisions
 * that contain the zone, because its name often begins with theirs.
 */
export function zoneWords(
  name: string,
  placeNames: ReadonlyMap<string, string>,
): readonly (readonly [string, string | null])[] {
  const known = [...words, ...placeNames].sort(([a], [b]) => b.length - a.length);
  const cut: [string, string | null][] = [];
  let rest = name;
  while (rest) {
    const found = known.find(([chinese]) => rest.startsWith(chinese));
    const last = cut.at(-1);
    if (found) cut.push([...found]);
    else if (last?.[1] === null) last[0] += rest.charAt(0);
    else cut.push([rest.charAt(0), null]);
    rest = rest.slice(found ? found[0].length : 1);
  }
  return cut;
}
