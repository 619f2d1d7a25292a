// @ts-check
import { commonPhrase } from "../graph/words.mjs";
import { defineCase } from "./case.mjs";
import { searchServers } from "./search-statement.mjs";

export default defineCase({
  name: "search-common",
  title: "Search for a phrase that half of all policies hold",
  variants: () => [{ phrase: commonPhrase[0] }],
  servers: searchServers,
});
