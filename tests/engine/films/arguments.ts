import "./own-storage";
import { IsOptional, Length, Max, Min } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import {
  Compare,
  CompareRelated,
  Logic,
  MatchForms,
  MatchKey,
  MatchText,
  OrderBy,
  WhereExists,
  WhereListed,
  WhereReaches,
  WhereRelated,
  WhereRelatedOrStored,
} from "../../../src/engine/mapping/input-mapping";
import { anyDepth, outgoing } from "../../../src/engine/mapping/path";

export enum Language {
  EN = "EN",
  FR = "FR",
}
registerEnumType(Language, { name: "Language" });

enum Direction {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(Direction, { name: "Direction" });

const optional = { nullable: true } as const;

@InputType()
class Text {
  @IsOptional()
  @Length(1, 50, { message: "must be from 1 to 50 characters" })
  @Field(() => String, optional)
  eq?: string;
  @Field(() => String, optional) contains?: string;
  @Field(() => String, optional) startsWith?: string;
}

@InputType()
class Day {
  @Field(() => String, optional) gte?: string;
  @Field(() => String, optional) lt?: string;
}

@InputType()
class Whole {
  @Field(() => Int, optional) gt?: number;
  @Field(() => [Int], optional) in?: number[];
}

@InputType()
class Name {
  @Field(() => String, optional) eq?: string;
  @Field(() => [String], optional) in?: string[];
}

@InputType()
class PersonWhere {
  @Compare("id") @Field(() => Name, optional) id?: Name;
  @MatchKey("name") @Field(() => Text, optional) name?: Text;
}

@InputType()
class PersonListWhere {
  @Field(() => PersonWhere, optional) some?: PersonWhere;
  @Field(() => PersonWhere, optional) every?: PersonWhere;
  @Field(() => PersonWhere, optional) none?: PersonWhere;
}

@InputType()
class GenreWhere {
  @Compare("id") @Field(() => Name, optional) id?: Name;
  @WhereReaches("Genre", outgoing("PART_OF", { hops: anyDepth })) @Field(() => ID, optional) within?: string;
  @MatchText("name") @Field(() => Text, optional) name?: Text;
}

@InputType()
class GenreListWhere {
  @Field(() => GenreWhere, optional) some?: GenreWhere;
}

@InputType()
export class FilmWhere {
  @Logic("and") @Field(() => [FilmWhere], optional) and?: FilmWhere[];
  @Logic("or") @Field(() => [FilmWhere], optional) or?: FilmWhere[];
  @Logic("not") @Field(() => FilmWhere, optional) not?: FilmWhere;
  @Compare("releasedOn", "date") @Field(() => Day, optional) releasedOn?: Day;
  @Compare("minutes") @Field(() => Whole, optional) minutes?: Whole;
  @MatchText("title") @Field(() => Text, optional) title?: Text;
  @WhereRelated("Person", outgoing("HAS_ACTOR")) @Field(() => PersonListWhere, optional) actors?: PersonListWhere;
  @WhereRelatedOrStored({ property: "genreIds", condition: "within" }, "Genre", outgoing("HAS_GENRE"))
  @Field(() => GenreListWhere, optional)
  genres?: GenreListWhere;
  @CompareRelated("Person", "name", outgoing("DIRECTED_BY")) @Field(() => Name, optional) directedBy?: Name;
  @MatchForms("awards", "capitals") @Field(() => Text, optional) award?: Text;
  @WhereListed("awards") @Field(() => Boolean, optional) awarded?: boolean;
  @WhereExists("Review", outgoing("REVIEWED_IN")) @Field(() => Boolean, optional) reviewed?: boolean;
}

@InputType()
class FilmOrder {
  @OrderBy("releasedOn", "date") @Field(() => Direction, optional) releasedOn?: Direction;
  @OrderBy("minutes", "integer", { nullable: true }) @Field(() => Direction, optional) minutes?: Direction;
  @OrderBy("title", "text", { within: [["releasedOn", "date"]] })
  @Field(() => Direction, optional)
  titleOfDay?: Direction;
}

@ArgsType()
export class LanguageArguments {
  @Field(() => Language, { nullable: true, defaultValue: Language.EN })
  language?: Language;
}

@ArgsType()
export class IdArguments {
  @Length(1, 20, { message: "must be an id: 1 to 20 characters" })
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class PersonArguments {
  @Field(() => ID, optional) id?: string;
  @Field(() => String, optional) called?: string;
}

@ArgsType()
export class PageArguments {
  @IsOptional()
  @Min(0)
  @Max(50, { message: "must be at most 50" })
  @Field(() => Int, { defaultValue: 10 })
  first?: number;
  @Field(() => String, optional) after?: string;
  @Field(() => Int, optional) last?: number;
  @Field(() => String, optional) before?: string;
}

@ArgsType()
export class FilmArguments extends PageArguments {
  @Field(() => FilmWhere, optional) matching?: FilmWhere;
  @Field(() => [FilmOrder], optional) sortedBy?: FilmOrder[];
  @Field(() => String, optional) shownOn?: string;
}

@ArgsType()
export class GenreFilmArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false }) includeNarrower?: boolean;
}

/** The films that count in a question. */
@ArgsType()
export class CountedFilmsArguments {
  @Field(() => FilmWhere, optional) matching?: FilmWhere;
  @Field(() => String, optional) shownOn?: string;
}

@ArgsType()
export class LongestArguments extends PageArguments {
  @Field(() => Int, { defaultValue: 0 }) minutes?: number;
}
