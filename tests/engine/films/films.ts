// Long, because it is a whole schema: its types refer to each other.
import { Args, Field, ID, Int, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import {
  All,
  AssumedSize,
  ById,
  ByIdOrName,
  Column,
  LongText,
  Passage,
  Property,
  Question,
  Related,
  RelatedBy,
  RelatedOrStored,
  SameRow,
  SameSet,
  Text,
  TextColumn,
} from "../../../src/engine/mapping/field-mapping";
import { anyDepth, incoming, outgoing } from "../../../src/engine/mapping/path";
import {
  ascending,
  ConnectionType,
  descending,
  EdgeType,
  NodeLabel,
  NodeLabelDuring,
} from "../../../src/engine/mapping/type-mapping";
import {
  CountedFilmsArguments,
  FilmArguments,
  GenreFilmArguments,
  IdArguments,
  LanguageArguments,
  LongestArguments,
  PageArguments,
  PersonArguments,
} from "./arguments";

// The types refer to each other in a cycle (a film's actors, a person's films), so they share this file.

/** The body of a field with arguments: the engine answers it. */
function compiled(): never {
  throw new Error("The engine answers this field.");
}

const optional = { nullable: true } as const;

@InterfaceType("Entity")
abstract class Entity {
  @Property("id") @Field(() => ID) id!: string;
}

@NodeLabel("Person", ascending("name", "text"), ascending("id"))
@ObjectType({ implements: Entity })
class Person extends Entity {
  @Property("name") @Field(() => String) name!: string;
  @Property("bornOn", "date") @Field(() => String, optional) bornOn?: string;

  @Related(incoming("HAS_ACTOR"))
  @Field(() => FilmConnection)
  films(@Args(() => FilmArguments) _films: object): object {
    return compiled();
  }

  @Question("partners", { ofOne: "partners-of-one" }) @Field(() => [Partner]) partners!: Partner[];
}

@NodeLabel("Genre", ascending("id"))
@ObjectType({ implements: Entity })
class Genre extends Entity {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: object): string {
    return compiled();
  }

  @Related(outgoing("PART_OF")) @Field(() => Genre, optional) wider?: Genre;

  @RelatedOrStored(
    { property: "genreIds", when: "includeNarrower" },
    incoming("PART_OF", { hops: anyDepth, when: "includeNarrower" }),
    incoming("HAS_GENRE"),
  )
  @Field(() => FilmConnection)
  films(@Args(() => GenreFilmArguments) _films: object): object {
    return compiled();
  }

  @Question("directors", { node: "person", filtered: { question: "directors-filtered", type: "Film" } })
  @Field(() => [Person])
  directors(@Args(() => CountedFilmsArguments) _films: object): object[] {
    return compiled();
  }
}

@NodeLabel("Review", ascending("id"))
@ObjectType({ implements: Entity })
class Review extends Entity {
  @LongText(5)
  @Text("text")
  @Field(() => String)
  text(@Args(() => LanguageArguments) _language: object): string {
    return compiled();
  }

  @Question("unquoted", { parts: { finder: "unquoted", of: "review", property: "text" } })
  @Field(() => [Quotation])
  unquoted!: Quotation[];
}

@NodeLabelDuring(
  "Film",
  { argument: "shownOn", from: "releasedOn", until: "withdrawnOn" },
  descending("releasedOn", "date"),
  descending("id"),
)
@ObjectType({ implements: Entity })
class Film extends Entity {
  @Text("title")
  @Field(() => String)
  title(@Args(() => LanguageArguments) _language: object): string {
    return compiled();
  }

  @Property("releasedOn", "date") @Field(() => String) releasedOn!: string;
  @Property("minutes") @Field(() => Int, optional) minutes?: number;
  @Property("awards", "list") @Field(() => [String]) awards!: string[];
  @Related(outgoing("DIRECTED_BY")) @Field(() => Person) director!: Person;
  @Related(outgoing(["DIRECTED_BY", "HAS_ACTOR"])) @Field(() => [Person]) people!: Person[];
  @RelatedBy("rank", outgoing("HAS_GENRE")) @Field(() => [Genre]) genres!: Genre[];
  @Question("praise") @Field(() => [Praise]) praise!: Praise[];
}

@ObjectType()
class Partner {
  @Column("person") @Field(() => Person) person!: Person;
  @Column("films") @Field(() => Int) films!: number;
}

@ObjectType()
class BusyPerson {
  @Column("person") @Field(() => Person) person!: Person;
  @Column("films") @Field(() => Int) films!: number;
  @Column("newest") @Field(() => Film) newest!: Film;
}

@ObjectType()
class Quotation {
  @Passage("review", "text", "start", "end")
  @Field(() => String)
  words(@Args(() => LanguageArguments) _language: object): string {
    return compiled();
  }

  @Column("start") @Field(() => Int) start!: number;
  @Column("review") @Field(() => Review) review!: Review;
}

@ObjectType()
class Praise {
  @Column("about", "capitals") @Field(() => String) about!: string;
  @SameRow() @Field(() => Quotation) quotation!: Quotation;
}

@ObjectType()
class GenreCount {
  @Column("genre") @Field(() => Genre) genre!: Genre;
  @Column("films") @Field(() => Int) films!: number;
}

@ObjectType()
class FilmFacets {
  @AssumedSize(20) @Question("facet-by-genre") @Field(() => [GenreCount]) byGenre!: GenreCount[];
  @Question("facet-unmeasured", { value: "films" }) @Field(() => Int) unmeasured!: number;
}

@ObjectType()
class YearRow {
  @TextColumn("label")
  @Field(() => String)
  label(@Args(() => LanguageArguments) _language: object): string {
    return compiled();
  }

  @Column("films") @Field(() => [Film]) films!: Film[];
}

@ObjectType()
class Years {
  @Column("years") @Field(() => [YearRow]) years!: YearRow[];
}

@ObjectType()
class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, optional) startCursor?: string;
  @Field(() => String, optional) endCursor?: string;
}

@EdgeType()
@ObjectType()
class FilmEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Film) node!: Film;
}

@ConnectionType()
@ObjectType()
class FilmConnection {
  @Field(() => [Film]) nodes!: Film[];
  @Field(() => [FilmEdge]) edges!: FilmEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
  @SameSet() @Field(() => FilmFacets) facets!: FilmFacets;
}

@EdgeType()
@ObjectType()
class BusyEdge {
  @Field(() => String) cursor!: string;
  @Field(() => BusyPerson) node!: BusyPerson;
}

@ConnectionType()
@ObjectType()
class BusyConnection {
  @Field(() => [BusyPerson]) nodes!: BusyPerson[];
  @Field(() => [BusyEdge]) edges!: BusyEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@ConnectionType()
@ObjectType()
class LongestConnection {
  @Field(() => [LongestFilm]) nodes!: LongestFilm[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

@ObjectType()
class LongestFilm {
  @Column("film") @Field(() => Film) film!: Film;
}

@Resolver()
export class FilmQueries {
  @ById()
  @Query(() => Entity, optional)
  entity(@Args(() => IdArguments) _id: object): object | null {
    return compiled();
  }

  @ById()
  @Query(() => Film, optional)
  film(@Args(() => IdArguments) _id: object): object | null {
    return compiled();
  }

  @ByIdOrName({ argument: "called", question: "person-by-name", noun: "people", shown: "name" })
  @Query(() => Person, optional)
  person(@Args(() => PersonArguments) _person: object): object | null {
    return compiled();
  }

  @ById()
  @Query(() => Genre, optional)
  genre(@Args(() => IdArguments) _id: object): object | null {
    return compiled();
  }

  @All()
  @Query(() => FilmConnection)
  films(@Args(() => FilmArguments) _films: object): object {
    return compiled();
  }

  @Question("years", { limit: { column: "years", max: 3, advice: "narrow it" } })
  @Query(() => Years)
  years(): object {
    return compiled();
  }

  @Question("debuts", { node: "film" })
  @Query(() => [Film])
  debuts(): object[] {
    return compiled();
  }

  @Question("busiest", { filtered: { question: "busiest", type: "Film" } })
  @Query(() => BusyConnection)
  busiest(@Args(() => CountedFilmsArguments) _films: object, @Args(() => PageArguments) _page: object): object {
    return compiled();
  }

  @Question("longest")
  @Query(() => LongestConnection)
  longest(@Args(() => LongestArguments) _longest: object): object {
    return compiled();
  }
}
