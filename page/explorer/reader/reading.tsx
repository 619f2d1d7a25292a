import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { navigate, useAddress } from "../address/address";
import { isWriting } from "../frame/keys";
import { useMessages } from "../messages/messages";
import { FactList } from "./fact-list";
import type { Fact } from "./facts";
import { type Passage, passageKey, type Span, spanOf } from "./segments";
import { WholeText } from "./whole-text";

interface ReadingProps {
  /** What is above the text: its title, switches and notes. */
  readonly head: ReactNode;
  readonly text: string;
  readonly lang: string;
  /** The facts that rest on the text, in its order. */
  readonly facts: readonly Fact[];
  readonly others: readonly Span[];
  readonly uncovered: readonly Span[];
}

const none: ReadonlySet<string> = new Set();
const startOf = (passage: string) => passage.split(",")[0] ?? "";

/** The passages of the facts, each once, and the stretch that the address names even if no fact rests on it. */
function passagesOf(facts: readonly Fact[], chosen: string | undefined): readonly Passage[] {
  const all = new Map(facts.map(({ passage, start, end }) => [passage, { key: passage, start, end }]));
  const span = chosen === undefined ? undefined : spanOf(`char=${chosen}`);
  if (span && !all.has(passageKey(span))) all.set(passageKey(span), { key: passageKey(span), ...span });
  return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Shows the chosen words and their facts, wherever either was chosen. */
function show(reading: HTMLElement | null, passage: string, isOpened: boolean): void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  reading
    ?.querySelector(`[data-start="${startOf(passage)}"]`)
    ?.scrollIntoView({ block: "center", behavior: calm || isOpened ? "instant" : "smooth" });
  const fact = reading?.querySelector<HTMLElement>(`[data-passage="${passage}"]`);
  const list = fact?.closest<HTMLElement>(".facts-side");
  if (fact && list) list.scrollTop = fact.offsetTop - list.offsetTop - list.clientHeight / 3;
}

/** Scrolls a text that scrolls by itself to its first mark; the page stays where it is. */
function openAtFirstMark(reading: HTMLElement | null): void {
  const pane = reading?.querySelector<HTMLElement>(".whole-text");
  const mark = pane?.querySelector<HTMLElement>(".mark");
  if (pane && mark) pane.scrollTop = mark.offsetTop - pane.offsetTop - 60;
}

/** Facts beside the whole text that states them. Pointing at either side lights the other; j and k step through the passages. */
export function Reading({ head, text, lang, facts, others, uncovered }: ReadingProps) {
  const messages = useMessages();
  const span = spanOf(useAddress().hash);
  const chosen = span && passageKey(span);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const reading = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => passagesOf(facts, chosen), [facts, chosen]);
  const lit = useMemo(
    () => (pointed.length > 0 ? new Set(pointed) : chosen === undefined ? none : new Set([chosen])),
    [pointed, chosen],
  );
  const choose = useCallback((passage: string) => navigate(`#char=${passage}`, { replace: true }), []);
  const factsOn = useCallback(
    (passage: string) => {
      const count = facts.filter((fact) => fact.passage === passage).length;
      return count === 0 ? messages.noFactsHere : messages.factsHere(count);
    },
    [facts, messages],
  );

  // An address with a passage opens there at once; later choices scroll.
  const isOpened = useRef(true);
  useEffect(() => {
    if (chosen !== undefined) show(reading.current, chosen, isOpened.current);
    isOpened.current = false;
  }, [chosen]);

  // Without chosen words the text opens where its facts begin, which in a digest may be far down.
  useEffect(() => {
    if (chosen === undefined) openAtFirstMark(reading.current);
  }, [text]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event) || (event.key !== "j" && event.key !== "k")) return;
      const at = passages.findIndex(({ key }) => key === chosen);
      const next = passages[event.key === "j" ? Math.min(at + 1, passages.length - 1) : Math.max(at - 1, 0)];
      if (!next) return;
      choose(next.key);
      reading.current?.querySelector<HTMLElement>(`[data-start="${next.start}"]`)?.focus({ preventScroll: true });
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [passages, chosen, choose]);

  const resting = facts.filter((fact) => fact.passage === chosen);
  return (
    <div className="reading" ref={reading}>
      <section className="facts-side" aria-label={messages.facts} tabIndex={0}>
        <h2>{messages.facts}</h2>
        <p className="hint">
          {messages.factsNote} {messages.readerKeys}
        </p>
        <FactList facts={facts} lit={lit} onPoint={setPointed} onChoose={choose} />
      </section>
      <section className="text-side" aria-label={messages.wholeText}>
        {head}
        <WholeText
          text={text}
          lang={lang}
          passages={passages}
          others={others}
          uncovered={uncovered}
          lit={lit}
          factsOn={factsOn}
          onPoint={setPointed}
          onChoose={choose}
        />
        <ul className="legend">
          <li>
            <span className="mark">文</span> {messages.legendFact}
          </li>
          <li>
            <span className="uncovered">文</span> {messages.legendUncovered}
          </li>
          <li>
            <span className="other">文</span> {messages.legendOther}
          </li>
        </ul>
      </section>
      {chosen !== undefined && (
        <section className="resting" aria-live="polite" aria-label={factsOn(chosen)}>
          <p>{factsOn(chosen)}</p>
          <ul>
            {resting.map(({ key, label, value, note }) => (
              <li key={key}>
                <strong>{label}</strong> {value} {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
