import { type Ref, useDeferredValue, useEffect, useState } from "react";
import { hrefOf, navigate } from "../address/address";
import { type SearchQuery, SearchDocument } from "../documents";
import { useInterface } from "../messages/messages";
import { Combobox, type Option } from "../parts/combobox";
import { useAnswer } from "../request/use-answer";

type Hit = SearchQuery["search"]["nodes"][number];

/** Milliseconds without a key before a text is looked up. */
const PAUSE = 180;

/** The text, once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

const wordsOf = ({ start, end }: { start: number; end: number }) => `char=${start},${end}`;

/** The address of what was found. A measure and a goal are shown by the words that state them. */
function hrefOfHit({ node }: Hit): string {
  if (node.__typename === "Region") return hrefOf(["region", node.id]);
  if (node.__typename === "Domain") return hrefOf(["domain", node.id]);
  if (node.__typename === "Measure" || node.__typename === "Goal") {
    return hrefOf(["policy", node.policy.id], { source: node.evidence.source.id }, wordsOf(node.evidence));
  }
  return hrefOf(["policy", node.id]);
}

function nameOf({ node }: Hit): string {
  if (node.__typename === "Policy") return node.title;
  if (node.__typename === "Region") return node.fullName;
  if (node.__typename === "Domain") return node.name;
  if (node.__typename === "Measure") return node.text;
  return node.__typename === "Goal" ? node.label : node.id;
}

/** The passage that matched, with the match between « and » marked. */
function Snippet({ text }: { readonly text: string }) {
  const [before = "", rest = ""] = text.split("«", 2);
  const [match = "", ...after] = rest.split("»");
  return (
    <span className="snippet">
      {before}
      <mark>{match}</mark>
      {after.join("").replaceAll("«", "")}
    </span>
  );
}

/** The search over policies, regions, domains, measures and goals: a hit leads to its view. */
export function SearchBox({ ref }: { readonly ref?: Ref<HTMLInputElement> }) {
  const { messages, language } = useInterface();
  const [text, setText] = useState("");
  const query = useDeferredValue(useSettled(text.trim()));
  const answer = useAnswer(SearchDocument, { query, language }, { enabled: query !== "" });
  const hits = query === "" ? [] : (answer.data?.search.nodes ?? []);
  const typeNames: Record<string, string> = {
    Policy: messages.policy,
    Region: messages.region,
    Domain: messages.domain,
    Measure: messages.abouts.measures,
    Goal: messages.abouts.goals,
  };
  const options: Option[] = hits.map((hit) => ({
    key: hrefOfHit(hit),
    content: (
      <>
        <span className="option-type">{typeNames[hit.node.__typename]}</span>
        <span className="option-name">{nameOf(hit)}</span>
        <Snippet text={hit.snippet} />
      </>
    ),
  }));
  const note = answer.error
    ? answer.error.message || messages.offlineTitle
    : answer.isFetching
      ? messages.loading
      : hits.length === 0
        ? messages.noHits
        : messages.hits(answer.data?.search.totalCount ?? hits.length);
  return (
    <Combobox
      ref={ref}
      label={messages.search}
      placeholder={`${messages.searchShort}  /`}
      text={text}
      onText={setText}
      options={options}
      note={query === "" ? "" : note}
      onChoose={(href) => {
        setText("");
        navigate(href);
        window.scrollTo(0, 0);
      }}
    />
  );
}
