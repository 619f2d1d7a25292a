// @ts-check
import { rarePhrase } from "../graph/words.mjs";
import { defineCase } from "./case.mjs";
import { searchServers } from "./search-statement.mjs";

export default defineCase({
  name: "search-rare",
  title: "Search for a phrase that twenty policies hold",
  variants: () => [{ phrase: rarePhrase[0] }],
  servers: searchServers,
});
