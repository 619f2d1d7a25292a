import type { PolicyFacts } from "../../../src/facts/facts";
import type { PolicyWhere } from "./where";

/** The policies that a question counts; all of them without a condition. */
export interface CountedPolicies {
  readonly where?: PolicyWhere | undefined;
  readonly asOf?: string | undefined;
}

/** Whether the policy is valid on the day. Random policies are neither amended nor repealed. */
export const isValidOn = ({ publishedOn, expiresOn }: PolicyFacts, day: string): boolean =>
  publishedOn <= day && (expiresOn === null || day <= expiresOn);
