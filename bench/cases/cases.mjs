// @ts-check
import countAll from "./count-all.mjs";
import countFiltered from "./count-filtered.mjs";
import dashboard from "./dashboard.mjs";
import deepPage from "./deep-page.mjs";
import domainRegions from "./domain-regions.mjs";
import facets from "./facets.mjs";
import listByIssuer from "./list-by-issuer.mjs";
import listByRegion from "./list-by-region.mjs";
import newestNested from "./newest-nested.mjs";
import policiesWithin from "./policies-within.mjs";
import policyById from "./policy-by-id.mjs";
import regionPairs from "./region-pairs.mjs";
import searchCommon from "./search-common.mjs";
import searchRare from "./search-rare.mjs";
import similarRegions from "./similar-regions.mjs";

/** All cases, in the order in which they are told. @type {readonly import("./case.mjs").Case[]} */
export const cases = [
  newestNested,
  policyById,
  domainRegions,
  similarRegions,
  regionPairs,
  deepPage,
  policiesWithin,
  listByRegion,
  listByIssuer,
  countAll,
  countFiltered,
  facets,
  searchRare,
  dashboard,
  searchCommon,
];
