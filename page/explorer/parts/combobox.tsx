import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";

export interface Option {
  readonly key: string;
  readonly content: ReactNode;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Option[];
  /** What to say where there are no options. */
  readonly note: string;
  readonly onChoose: (key: string) => void;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/**
 * A text field with suggestions (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, a list with manual selection). While an
 * input method composes a text, its keys are its own: Enter then ends the composition and chooses nothing.
 */
export function Combobox({ label, placeholder, text, onText, options, note, onChoose, ref }: ComboboxProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const isShown = isOpen && text !== "";

  useEffect(() => setActive(-1), [text]);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    onChoose(option.key);
  };

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const count = options.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (count > 0) setActive((index) => (index < 0 && step < 0 ? count - 1 : (index + step + count) % count));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(Math.max(active, 0));
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (isShown) setOpen(false);
      else onText("");
    }
  }

  return (
    <div
      className="combobox"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={ref}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        maxLength={100}
        value={text}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
        onChange={(event) => {
          setOpen(true);
          onText(event.target.value);
        }}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={!isShown || options.length === 0}>
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {option.content}
          </li>
        ))}
      </ul>
      <p className={isShown && options.length === 0 && note ? "combobox-note" : "visually-hidden"} role="status">
        {isShown ? note : ""}
      </p>
    </div>
  );
}
