import { type MatrixAnswer, modelOf } from "../../../page/explorer/matrix/matrix-model";

const jiangsu = [{ id: "320000", level: "PROVINCE" as const }];
const region = (id: string, ancestors = jiangsu) => ({ id, name: id, fullName: id, ancestors });
const domain = (id: string) => ({ id, name: id });
const cell = (place: string, id: string, policies: number, measures = 0) => ({
  region: { id: place },
  domain: { id },
  policies,
  measures,
});

const answer: MatrixAnswer = {
  regions: [
    region("320100"),
    region("320200"),
    region("320500"),
    region("370700", [{ id: "370000", level: "PROVINCE" }]),
  ],
  domains: [domain("culture"), domain("education"), domain("industry")],
  cells: [
    cell("320100", "education", 2, 5),
    cell("320200", "education", 1, 1),
    cell("320200", "industry", 1),
    cell("320500", "industry", 4, 1),
    cell("370700", "culture", 9, 1),
  ],
};

test("a matrix is ordered by counts, by names, and so that what is alike is side by side", () => {
  const orders = (["count", "name", "likeness"] as const).map((sorting) =>
    modelOf(answer, "policies", sorting, "en").rows.map(({ id }) => id),
  );
  expect(orders).toEqual([
    ["370700", "320500", "320100", "320200"],
    ["320100", "320200", "320500", "370700"],
    ["370700", "320500", "320200", "320100"],
  ]);
});

test("totals, and the greatest count, are of what is counted", () => {
  const policies = modelOf(answer, "policies", "name", "en");
  expect([policies.max, policies.columns.map(({ total }) => total)]).toEqual([9, [9, 3, 5]]);
  const measures = modelOf(answer, "measures", "name", "en");
  expect([measures.max, measures.columns.map(({ total }) => total)]).toEqual([5, [1, 6, 1]]);
});

test("a gap is what a third of the other regions of the same province target and this one does not", () => {
  const { peersAt } = modelOf(answer, "policies", "count", "en");
  expect(peersAt("320100", "industry")).toEqual(["320200", "320500"]);
  expect(peersAt("320100", "education")).toEqual([]);
  // One of 12 is less than a third.
  const many = Array.from({ length: 10 }, (_, index) => region(`3209${String(index).padStart(2, "0")}`));
  const wide = modelOf({ ...answer, regions: [...answer.regions, ...many] }, "policies", "count", "en");
  expect(wide.peersAt("320100", "industry")).toEqual([]);
  // Weifang is in another province.
  expect(peersAt("320100", "culture")).toEqual([]);
  expect(peersAt("370700", "industry")).toEqual([]);
});
