import type { DerivedParameters } from "../compile/plan/plan-context";

/** The parameters of questions that are no arguments of their fields but follow from them. */
export const derivedParameters: DerivedParameters = () => ({});
