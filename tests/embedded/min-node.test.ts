import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minVersion, satisfies } from "semver";
import { project } from "./workplace";

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly engines?: { readonly node?: string };
}
const read = (path: string) => readFileSync(join(project, path), "utf8");
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };
const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
const minNode = String(minVersion(engines.node));

/**
 * Production packages whose `engines` exclude the minimum Node, and why they are used all the same. Each was tried on it by
 * `npm run test:node -- 20.19`; their older versions get no fixes any more.
 */
const reasons: Readonly<Record<string, string>> = {
  "@whatwg-node/promise-helpers 2": "of Apollo Server; Promise.withResolvers of Node 22 is used only where it is there",
  "content-disposition 3":
    "of @fastify/static; an ES module without top-level await, which require() loads from Node 20.19 on",
  "cookie 2": "of fastify's inject(), which the server never calls; an ES module, loaded in the same way",
};

const production = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
  .map(([path, { version, engines: own }]) => ({
    name: `${path.replace(/^.*node_modules\//, "")} ${String(version.split(".")[0])}`,
    node: own?.node ?? "*",
  }));

test("every production package supports the minimum Node, or a reason is recorded", () => {
  expect(production.length).toBeGreaterThan(50);
  const others = production.filter(({ node }) => !satisfies(minNode, node)).map(({ name }) => name);
  expect(others.sort()).toEqual(Object.keys(reasons).sort());
});

test("every production package supports the Node of the image", () => {
  const [, major = ""] = /^FROM node:(\d+)-slim$/m.exec(read("Dockerfile")) ?? [];
  expect(satisfies(`${major}.0.0`, engines.node)).toBe(true);
  // Of that major version, the image has the last release.
  expect(production.filter(({ node }) => !satisfies(`${major}.999.0`, node))).toEqual([]);
});

test("all stages of the image have the same Node", () => {
  const images = [...read("Dockerfile").matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(new Set(images)).toEqual(new Set(["node:24-slim"]));
});
