import { request } from "graphql-request";
import { DomainMatrixDocument } from "./generated.js";

const answer = await request("http://localhost:4000/graphql", DomainMatrixDocument, {});

const matrix: Record<string, Record<string, number>> = {};
for (const { region, domain, policies } of answer.domainMatrix.cells) {
  (matrix[region.name] ??= {})[domain.name] = policies;
}
console.table(matrix);
