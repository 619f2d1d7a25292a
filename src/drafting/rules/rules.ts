import type { Rule } from "../rule";
import { amounts } from "./amounts";
import { citations } from "./citations";
import { documentNumber } from "./document-number";
import { domains } from "./domains";
import { event } from "./event";
import { goals } from "./goals";
import { inEffect } from "./in-effect";
import { issuers } from "./issuers";
import { kind } from "./kind";
import { measures } from "./measures";
import { organizations } from "./organizations";
import { publishedOn } from "./published-on";
import { region } from "./region";
import { stage } from "./stage";
import { subjects } from "./subjects";
import { targetGroups } from "./target-groups";
import { technologies } from "./technologies";
import { term } from "./term";
import { title } from "./title";

/** All rules in their order: each may read what those before it found. */
export const rules: readonly Rule[] = [
  ...[title, event, kind, stage, term, documentNumber, publishedOn, inEffect, issuers, region, subjects, citations],
  ...[goals, amounts, measures, domains, technologies, targetGroups, organizations],
];
