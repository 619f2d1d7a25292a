import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { DateScalar } from "../date-scalar";
import { SourceStanding } from "../enums";
import { LongText, Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

/** About twenty thousand characters. */
const NODES_OF_TEXT = 100;

@NodeLabel("Source", ascending("id"))
@ObjectType({ implements: Node, description: "A text that facts are taken from." })
export class Source extends Node {
  @Text("title")
  @Field(() => String)
  title(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("publisher")
  @Field(() => String, { nullable: true })
  publisher?: string;

  @Property("publishedOn", "date")
  @Field(() => DateScalar, { nullable: true })
  publishedOn?: string;

  @Property("url")
  @Field(() => String, { nullable: true, description: "The address from which the text was retrieved." })
  url?: string;

  @Property("licence")
  @Field(() => String, { nullable: true, description: "The licence or the terms under which the text may be used." })
  licence?: string;

  @Property("retrievedOn", "date")
  @Field(() => DateScalar, { nullable: true, description: "The day on which the text was retrieved." })
  retrievedOn?: string;

  @Property("standing")
  @Field(() => SourceStanding)
  standing!: SourceStanding;

  @Text("text")
  @LongText(NODES_OF_TEXT)
  @Field(() => String, {
    description:
      "The cleaned text, with damage by conversion repaired. EN gives ZH_HANS, because a source is never translated.",
  })
  text(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("raw")
  @LongText(NODES_OF_TEXT)
  @Field(() => String, { description: "The text as it was received, decoded or extracted from its file." })
  raw!: string;

  @Property("fileName")
  @Field(() => String, { nullable: true, description: "The name of the file that the text comes from." })
  fileName?: string;

  @Property("mediaType")
  @Field(() => String, { nullable: true, description: "The media type of that file, such as application/pdf." })
  mediaType?: string;

  @Property("fileSha256")
  @Field(() => String, { nullable: true, description: "The SHA-256 of that file, which the server does not store." })
  fileSha256?: string;
}
