import * as Plot from "@observablehq/plot";
import { autoType, csv } from "d3";

const table = await csv("http://localhost:4000/q/domain-matrix.csv", autoType);

const cell = { x: "domain.name", y: "region.name", fill: "policies" };
const axes = { marginLeft: 150, marginBottom: 150, x: { tickRotate: -45 }, color: { scheme: "purples", legend: true } };
document.body.append(Plot.plot({ ...axes, marks: [Plot.cell(table, cell)] }));
