package org.dialoguerelations.dataset.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dialoguerelations.kernel.LanguageTags;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The keys of a mapping that holds a fact: a record, or an item of one. It has a key in the
 * database and citations.
 */
public class CitedFields extends DoubtedFields {

  private final long key;
  private final Support.Owner record;
  private final Rows rows;
  private final Sources sources;

  /**
   * @param record itself, or the record of which it is an item
   */
  CitedFields(
      ImportRun run,
      String file,
      String path,
      MappingNode node,
      long key,
      Support.Owner record,
      Rows rows,
      Function<Fields, Sources> sources) {
    super(run, file, path, node, record.key());
    this.key = key;
    this.record = record;
    this.rows = rows;
    this.sources = sources.apply(this);
    this.sources.places().forEach(this::cite);
  }

  /** The primary key under which this is stored. */
  public long key() {
    return key;
  }

  /** The language whose tag names this item; empty, and reported, when it is none. */
  public Optional<String> language(String tag) {
    try {
      String language = LanguageTags.parse(tag);
      run().languages().add(language);
      return Optional.of(language);
    } catch (IllegalArgumentException e) {
      report("", "must be named by " + LanguageTags.EXPECTED + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** A primary key for a row beside this one. */
  public long newKey() {
    return run().nextKey();
  }

  /** The items of a list; each becomes a subject of its own with its citations. */
  public List<CitedFields> items(String name, String type) {
    return items(name, type, "", Inheritance.STRICT);
  }

  /**
   * The items of a list, some of which may be written as a plain text.
   *
   * @param shorthand the key for which a plain text stands; empty when there is none
   */
  public List<CitedFields> items(
      String name, String type, String shorthand, Inheritance inheritance) {
    List<CitedFields> items = new ArrayList<>();
    int index = 0;
    for (Node node : elements(name)) {
      String itemPath = childPath(name) + "[" + index++ + "]";
      mapping(node, name, shorthand)
          .ifPresent(mapping -> items.add(item(name, itemPath, mapping, type, inheritance)));
    }
    return items;
  }

  /**
   * What the items of a list are read as.
   *
   * @param reader reads all keys of an item, given the key of this
   */
  public <T> List<T> items(String name, String type, BiFunction<CitedFields, Long, T> reader) {
    return items(name, type, "", Inheritance.STRICT, reader);
  }

  /** The same of items that may be written as a plain text, or inherit citations otherwise. */
  public <T> List<T> items(
      String name,
      String type,
      String shorthand,
      Inheritance inheritance,
      BiFunction<CitedFields, Long, T> reader) {
    List<T> read = new ArrayList<>();
    for (CitedFields item : items(name, type, shorthand, inheritance)) {
      try (item) {
        read.add(reader.apply(item, key));
      }
    }
    return read;
  }

  /** The one item under a key. */
  public Optional<CitedFields> item(String name, String type) {
    return mapping(name)
        .map(mapping -> item(name, childPath(name), mapping, type, Inheritance.STRICT));
  }

  /** The items of a mapping, by their keys. */
  public Map<String, CitedFields> entries(String name, String type) {
    return entries(name, type, "", Inheritance.WHOLE);
  }

  /** The same of items that may be written as a plain text, or inherit citations otherwise. */
  public Map<String, CitedFields> entries(
      String name, String type, String shorthand, Inheritance inheritance) {
    Map<String, CitedFields> entries = new LinkedHashMap<>();
    map(name)
        .ifPresent(
            found ->
                found
                    .keys()
                    .forEach(
                        entry ->
                            found
                                .node(entry)
                                .flatMap(node -> found.mapping(node, entry, shorthand))
                                .map(
                                    node ->
                                        item(name, found.childPath(entry), node, type, inheritance))
                                .ifPresent(item -> entries.put(entry, item))));
    return entries;
  }

  /** The item under the one key that a mapping may have. */
  public Optional<CitedFields> entry(String name, String type, String entry) {
    return map(name)
        .flatMap(
            found -> {
              try (found) {
                return found
                    .mapping(entry)
                    .map(node -> item(name, found.childPath(entry), node, type, Inheritance.WHOLE));
              }
            });
  }

  /** The place in a document that a single citation under a key names. */
  public Optional<Long> place(String name) {
    return node(name).flatMap(node -> Sources.place(this, node, name));
  }

  /**
   * How far the document that a single citation under a key names stands behind others; empty when
   * nobody says. See {@link Section#rank}.
   */
  public OptionalInt rank(String name) {
    return place(name)
        .map(place -> run().places().origin(place).rank())
        .orElse(OptionalInt.empty());
  }

  /**
   * The last day by which one of the documents that support this had surely been written; empty
   * when none of them has a date.
   */
  public Optional<LocalDate> reportedBy() {
    return sources.whole().stream()
        .flatMap(place -> run().places().origin(place.key()).asOf().stream())
        .map(PartialDate::latest)
        .min(Comparator.naturalOrder())
        .filter(day -> day.isBefore(PartialDate.FAR_FUTURE));
  }

  private void cite(Optional<String> property, List<SupportingPlace> places) {
    Optional<DatePrecision> shown = shownPrecision(property, places);
    check(property, places, shown);
    places.stream()
        .distinct()
        .forEach(
            place ->
                run()
                    .sink()
                    .citation(
                        run().nextKey(),
                        key,
                        record.key(),
                        place.key(),
                        property,
                        place.full() ? shown : place.precision(),
                        rows));
    OptionalInt rank = rank(places);
    if (rank.isPresent()) {
      Support support = new Support(record, key, property, record.to(path(), property));
      run().sink().support(run().nextKey(), support, rank.getAsInt(), rows);
    }
  }

  /** The best rank among the documents that give it as it is; empty when one has none. */
  private OptionalInt rank(List<SupportingPlace> places) {
    List<OptionalInt> ranks =
        places.stream()
            .filter(SupportingPlace::full)
            .map(place -> run().places().origin(place.key()).rank())
            .toList();
    return ranks.stream().allMatch(OptionalInt::isPresent)
        ? ranks.stream().mapToInt(OptionalInt::getAsInt).min()
        : OptionalInt.empty();
  }

  /**
   * The precision of the date that the places support; empty for no date, and where each of several
   * places may be the one that gives it. Where one of them says that it gives less, the others give
   * all of it.
   */
  private Optional<DatePrecision> shownPrecision(
      Optional<String> property, List<SupportingPlace> places) {
    if (property.isPresent()) {
      return CitedDates.precision(this, property.get());
    }
    return CitedDates.only(this)
        .filter(date -> !sources.places().containsKey(Optional.of(date)))
        .filter(
            date ->
                places.size() == 1
                    || places.stream().anyMatch(place -> !place.full())
                    || !sources.ofRecord() && date.equals(CitedDates.OF_ACT))
        .flatMap(date -> CitedDates.precision(this, date));
  }

  private void check(
      Optional<String> property, List<SupportingPlace> places, Optional<DatePrecision> shown) {
    List<SupportingPlace> less = places.stream().filter(place -> !place.full()).toList();
    if (less.isEmpty()) {
      return;
    }
    String name = "sources" + property.map(of -> "." + of).orElse("");
    int at = line("sources");
    if (shown.isEmpty()) {
      report(at, name, "'precision' is for places that support one date");
    } else if (less.size() == places.size()) {
      report(at, name, "one of the places must give the date as it is");
    } else {
      less.stream()
          .flatMap(place -> place.precision().stream())
          .filter(precision -> precision.compareTo(shown.get()) >= 0)
          .forEach(
              precision ->
                  report(
                      at,
                      name,
                      "'precision' is for places that give less than the date: %s is not less than %s"
                          .formatted(precision, shown.get())));
    }
  }

  private CitedFields item(
      String name, String itemPath, MappingNode mapping, String type, Inheritance inheritance) {
    long itemKey = run().nextKey();
    run().sink().subject(itemKey, type, rows);
    List<SupportingPlace> inherited = sources.inherited(name, inheritance);
    CitedFields item =
        new CitedFields(
            run(),
            file(),
            itemPath,
            mapping,
            itemKey,
            record,
            rows,
            fields -> Sources.ofItem(fields, inherited));
    boolean needsSources = inheritance != Inheritance.OPTIONAL && !sources.areReportedMissing();
    if (needsSources && item.sources.whole().isEmpty() && !item.has("sources")) {
      item.report(
          item.line(),
          "",
          "has no citation: give it 'sources', or the record 'sources: {%s: [...]}'"
              .formatted(name));
    }
    return item;
  }
}
