import { createContext, useContext } from "react";
import type { Language } from "../documents";
import { en } from "./en";

/** The shape of a language: what is text in one is text in all, and what takes values takes the same. */
type Shape<T> = T extends string
  ? string
  : T extends (...values: never[]) => string
    ? T
    : { readonly [K in keyof T]: Shape<T[K]> };

export type Messages = Shape<typeof en>;

/** The languages of the interface, by their tags (BCP 47). */
export const tags = ["zh-Hans", "zh-Hant", "en"] as const;

export type Tag = (typeof tags)[number];

/** A language of the interface, and the languages in which it requests texts of the graph. */
export interface Interface {
  readonly tag: Tag;
  readonly messages: Messages;
  /** Of names and titles. */
  readonly language: Language;
  /** Of quotations and sources, which are never translated. */
  readonly script: Language;
}

export const InterfaceContext = createContext<Interface>({
  tag: "en",
  messages: en,
  language: "EN",
  script: "ZH_HANS",
});

export const useInterface = (): Interface => useContext(InterfaceContext);

export const useMessages = (): Messages => useInterface().messages;
