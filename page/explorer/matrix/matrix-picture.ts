import { scaleSqrt } from "d3-scale";
import type { Messages } from "../messages/messages";
import type { MatrixModel } from "./matrix-model";

const side = 30;
const names = 190;
const head = 150;

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The whole matrix as a picture of its own (SVG), in the colours of a light page. */
export function matrixPicture({ rows, columns, max, countOf, peersAt }: MatrixModel, messages: Messages) {
  const shade = scaleSqrt([0, max], [0, 0.45]);
  const width = names + columns.length * side + 20;
  const height = head + rows.length * side + 40;
  const columnNames = columns.map(({ name }, index) => {
    const x = names + index * side + side / 2 + 4;
    return `<text x="${x}" y="${head - 8}" transform="rotate(-60 ${x} ${head - 8})">${escaped(name)}</text>`;
  });
  const lines = rows.map(({ id, name }, row) => {
    const y = head + row * side;
    const cells = columns.map((domain, column) => {
      const x = names + column * side;
      const count = countOf(id, domain.id);
      if (count > 0) {
        return (
          `<rect x="${x}" y="${y}" width="${side - 1}" height="${side - 1}" fill="#24508c" fill-opacity="${shade(count)}"/>` +
          `<text x="${x + side / 2}" y="${y + 20}" text-anchor="middle">${count}</text>`
        );
      }
      return peersAt(id, domain.id).length > 0
        ? `<circle cx="${x + side / 2}" cy="${y + side / 2}" r="4" fill="none" stroke="#8a4b08"/>`
        : "";
    });
    return `<text x="${names - 10}" y="${y + 20}" text-anchor="end">${escaped(name)}</text>${cells.join("")}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="sans-serif" font-size="13" fill="#23262d"><rect width="100%" height="100%" fill="#fbfaf6"/>` +
    `<text x="16" y="28" font-size="18" font-weight="600">${escaped(messages.matrixTitle)}</text>` +
    `${columnNames.join("")}${lines.join("")}</svg>`
  );
}
