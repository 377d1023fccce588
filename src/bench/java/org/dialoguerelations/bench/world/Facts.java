package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** What records of several sections hold alike: citations, names, topics, places, links. */
final class Facts {

  /** How many places each document declares. */
  static final int PLACES = 20;

  private final WorldSize size;
  private final List<String> states;
  private final Words words = new Words();

  /**
   * @param states the codes of states that are not made; they sign the most
   */
  Facts(WorldSize size, List<String> states) {
    this.size = size;
    this.states = List.copyOf(states);
  }

  WorldSize size() {
    return size;
  }

  Words words() {
    return words;
  }

  /** The places that support something: mostly one, at times three. */
  List<String> sources(Chance chance) {
    Set<String> sources = new LinkedHashSet<>();
    for (int i = chance.percent(70) ? 1 : chance.between(2, 3); i > 0; i--) {
      sources.add(source(chance));
    }
    return List.copyOf(sources);
  }

  String source(Chance chance) {
    return Codes.document(chance.skewed(size.documents())) + "/" + chance.between(1, PLACES);
  }

  /** A partner; the first of all are by far the most frequent. */
  String partner(Chance chance) {
    int place = chance.skewed(states.size() + size.partners());
    return place < states.size() ? states.get(place) : Codes.partner(place - states.size());
  }

  /** Different partners: as many as are asked for, or fewer if there are few. */
  List<String> partners(Chance chance, int count) {
    Set<String> partners = new LinkedHashSet<>();
    int all = states.size() + size.partners();
    for (int i = 0; partners.size() < Math.min(count, all) && i < 4 * count; i++) {
      partners.add(partner(chance));
    }
    return List.copyOf(partners);
  }

  /** A meeting, by its place. */
  int meeting(Chance chance) {
    return chance.below(size.meetings());
  }

  /** The day of a meeting; what happens at it happens on that day. */
  LocalDate dayOfMeeting(int meeting) {
    return Dates.day(dates(meeting));
  }

  /** The date of a meeting, as documents give it. */
  String dateOfMeeting(int meeting) {
    Chance chance = dates(meeting);
    return Dates.written(chance, Dates.day(chance));
  }

  private static Chance dates(int meeting) {
    return Chance.of(0, "dates of meetings", meeting);
  }

  Entry place(Chance chance) {
    return new Entry()
        .with("city", words.name(chance.skewed(400)))
        .with("country", chance.percent(90), partner(chance));
  }

  List<String> pillars(Chance chance) {
    List<String> pillars = new ArrayList<>();
    for (String pillar :
        List.of("POLITICAL_SECURITY", "ECONOMIC", "SOCIO_CULTURAL", "CONNECTIVITY_DEVELOPMENT")) {
      if (chance.percent(30)) {
        pillars.add(pillar);
      }
    }
    return pillars;
  }

  /** Adds what any record may have: aliases, a summary, topics, aims, figures, notes, conflicts. */
  void describe(Entry record, Chance chance, LocalDate day) {
    record
        .with("aliases", chance.percent(25), List.of(words.title(chance, 2, 5)))
        .with("summary", chance.percent(50), words.title(chance, 8, 24) + ".")
        .with("topics", chance.percent(30), texts(chance))
        .with("objectives", chance.percent(25), texts(chance))
        .with("figures", chance.percent(8), List.of(figure(chance, day)))
        .with("notes", chance.percent(8), texts(chance))
        .with("conflicts", chance.percent(2), List.of(conflict(chance, day)));
  }

  private List<Entry> texts(Chance chance) {
    List<Entry> texts = new ArrayList<>();
    for (int i = chance.between(1, 3); i > 0; i--) {
      texts.add(
          new Entry().with("text", words.phrase(chance, 2, 9)).with("sources", sources(chance)));
    }
    return texts;
  }

  private Entry figure(Chance chance, LocalDate day) {
    return new Entry()
        .with("measure", words.phrase(chance, 2, 5))
        .with("value", chance.between(2, 5_000))
        .with("qualifier", chance.percent(30), chance.of("ABOUT", "MORE_THAN", "UP_TO", "NEARLY"))
        .with("asOf", chance.percent(40), Dates.written(chance, day))
        .with("sources", sources(chance));
  }

  private Entry conflict(Chance chance, LocalDate day) {
    Entry preferred =
        new Entry()
            .with("value", day.toString())
            .with("source", source(chance))
            .with("preferred", true)
            .with("reason", "The later document.");
    Entry other =
        new Entry().with("value", day.plusDays(1).toString()).with("source", source(chance));
    return new Entry()
        .with("property", chance.of("date", "name", "topics"))
        .with("explanation", words.title(chance, 6, 16) + ".")
        .with("claims", List.of(preferred, other));
  }

  /**
   * A link to an earlier record of the same section, so that links never lead in a circle; without
   * one before it, none.
   */
  List<Entry> earlier(Chance chance, int index, IntFunction<String> code) {
    return index == 0
        ? List.of()
        : List.of(
            new Entry()
                .with("to", code.apply(index - 1 - chance.skewed(index)))
                .with("sources", sources(chance)));
  }
}
