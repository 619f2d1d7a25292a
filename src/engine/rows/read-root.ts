import type { RootPlan } from "../plan/plan";
import type { Read, ReadObject } from "./read";
import { readAnswer } from "./read-answer";
import { readConnection } from "./read-connection";
import { readNaming } from "./read-naming";
import { readObject, type ReadOptions } from "./read-object";

/** Reads the value of a root field from the column `value`. */
export function readRoot(plan: RootPlan, options: ReadOptions): Read {
  const readOther: ReadObject = (object) => readObject(object, options);
  switch (plan.kind) {
    case "lookup":
      return readOther(plan.object);
    case "naming":
      return readNaming(plan, readOther);
    case "answer":
      return readAnswer(plan, readOther, options.partFinders);
    case "connection":
      return readConnection(plan, readOther);
  }
}
