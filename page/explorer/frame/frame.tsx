import { QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { addressOf } from "../../address-of";
import iconUrl from "../../favicon.svg";
import { hrefOf, useAddress } from "../address/address";
import { Link } from "../address/link";
import { useLanguage } from "../messages/languages";
import { InterfaceContext, type Messages, type Tag, tags, useMessages } from "../messages/messages";
import { answers } from "../request/use-answer";
import { CurrentView } from "./current-view";
import { KeysList, useKeys } from "./keys";
import { SearchBox } from "./search-box";

const links = ["overview", "matrix", "pairs"] as const satisfies readonly (keyof Messages)[];

const tagNames: Record<Tag, string> = { "zh-Hans": "简", "zh-Hant": "繁", en: "EN" };
const wholeTagNames: Record<Tag, string> = { "zh-Hans": "简体中文", "zh-Hant": "繁體中文", en: "English" };

function Navigation() {
  const messages = useMessages();
  const [view = "overview"] = useAddress().path;
  return (
    <nav aria-label={messages.views}>
      {links.map((name) => (
        <Link
          key={name}
          href={hrefOf(name === "overview" ? [] : [name])}
          aria-current={view === name ? "page" : undefined}
        >
          {messages[name]}
        </Link>
      ))}
      <a href={addressOf("graphiql")}>{messages.graphiql}</a>
    </nav>
  );
}

function LanguageSwitch({ chosen, choose }: { readonly chosen: Tag; readonly choose: (tag: Tag) => void }) {
  const messages = useMessages();
  return (
    <div className="languages" role="group" aria-label={messages.language}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-label={wholeTagNames[tag]}
          aria-pressed={tag === chosen}
          onClick={() => choose(tag)}
        >
          {tagNames[tag]}
        </button>
      ))}
    </div>
  );
}

/** The page around the views: its header with the search, the views, the languages and the keys. */
export function Frame() {
  const [language, chooseLanguage] = useLanguage();
  const { messages, tag } = language;
  const search = useRef<HTMLInputElement>(null);
  const [areKeysListed, listKeys] = useState(false);
  useKeys(
    search,
    useCallback(() => listKeys(true), []),
  );
  const isEmbedded = useAddress().search.get("embed") === "1";
  return (
    <QueryClientProvider client={answers}>
      <InterfaceContext value={language}>
        {!isEmbedded && (
          <header className="frame-header">
            <a
              className="skip"
              href="#content"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById("content")?.focus();
              }}
            >
              {messages.skip}
            </a>
            <Link className="brand" href={hrefOf([])}>
              <img src={iconUrl} alt="" width="22" height="22" />
              {messages.product}
            </Link>
            <Navigation />
            <SearchBox ref={search} />
            <LanguageSwitch chosen={tag} choose={chooseLanguage} />
            <button type="button" className="quiet" aria-label={messages.keys} onClick={() => listKeys(true)}>
              ?
            </button>
          </header>
        )}
        <main id="content" tabIndex={-1} className={isEmbedded ? "embedded" : undefined}>
          <CurrentView />
        </main>
        {areKeysListed && <KeysList onClose={() => listKeys(false)} />}
      </InterfaceContext>
    </QueryClientProvider>
  );
}
