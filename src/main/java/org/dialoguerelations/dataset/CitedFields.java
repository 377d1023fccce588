package org.dialoguerelations.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of a mapping that holds a fact: a record, or an item of one. It has a key in the
 * database and citations.
 */
public class CitedFields extends Fields {

  static final String NO_CITATION = "must be one citation at least, such as overview-2009/10";

  private final long key;
  private final long record;
  private final Rows rows;
  private final List<Long> places;

  /**
   * @param record its own key, or that of the record of which it is an item
   */
  CitedFields(
      ImportRun run,
      String file,
      String path,
      MappingNode node,
      long key,
      long record,
      Rows rows,
      List<Long> fallback) {
    super(run, file, path, node);
    this.key = key;
    this.record = record;
    this.rows = rows;
    List<Long> own = ownPlaces();
    this.places = own.isEmpty() && !has("sources") ? fallback : own;
  }

  /** The primary key under which this is stored. */
  public long key() {
    return key;
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

  /** The one item under a key. */
  public Optional<CitedFields> item(String name, String type) {
    return node(name)
        .flatMap(node -> mapping(node, name))
        .map(mapping -> item(name, childPath(name), mapping, type, Inheritance.STRICT));
  }

  /** The items of a mapping, by their keys. */
  public Map<String, CitedFields> entries(String name, String type) {
    Map<String, CitedFields> entries = new LinkedHashMap<>();
    Optional<Fields> fields =
        node(name)
            .flatMap(node -> mapping(node, name))
            .map(mapping -> new Fields(run(), file(), childPath(name), mapping));
    fields.ifPresent(
        found -> found.keys().forEach(entry -> entry(name, type, found, entry, entries)));
    return entries;
  }

  private void entry(
      String name, String type, Fields fields, String entry, Map<String, CitedFields> entries) {
    fields
        .node(entry)
        .flatMap(node -> fields.mapping(node, entry))
        .map(mapping -> item(name, fields.childPath(entry), mapping, type, Inheritance.WHOLE))
        .ifPresent(item -> entries.put(entry, item));
  }

  /**
   * Whether it was reported already that this has no citation, so that its items need not say it
   * again.
   */
  boolean isUncited() {
    return places.isEmpty();
  }

  /** The place in a document that a single citation under a key names. */
  public Optional<Long> place(String name) {
    return node(name).flatMap(node -> place(node, name));
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
    return places.stream()
        .flatMap(place -> run().places().origin(place).asOf().stream())
        .map(PartialDate::to)
        .min(Comparator.naturalOrder())
        .filter(day -> day.isBefore(PartialDate.FAR_FUTURE));
  }

  /** Adds a citation of each of these places, once; without a property, for the whole of this. */
  final void cite(List<Long> cited, Optional<String> property) {
    cited.stream()
        .distinct()
        .forEach(
            place -> run().sink().citation(run().nextKey(), key, record, place, property, rows));
  }

  /** What supports an item under a key that has no sources of its own. */
  List<Long> inherited(String name, Inheritance inheritance) {
    return inheritance == Inheritance.OPTIONAL ? List.of() : places;
  }

  /** The places that support this mapping as a whole. */
  List<Long> places() {
    return places;
  }

  List<Long> ownPlaces() {
    List<Node> nodes = elements("sources");
    if (nodes.isEmpty() && has("sources")) {
      report("sources", NO_CITATION);
    }
    return places("sources", nodes);
  }

  List<Long> places(String name, List<Node> nodes) {
    List<Long> found = new ArrayList<>();
    nodes.forEach(node -> place(node, name).ifPresent(found::add));
    return found;
  }

  private Optional<Long> place(Node node, String name) {
    if (!(node instanceof ScalarNode scalar)) {
      report(node, name, "must be a citation such as overview-2009/10, not " + Found.in(node));
      return Optional.empty();
    }
    Optional<Long> place = run().places().find(scalar.getValue());
    if (place.isEmpty()) {
      report(
          node,
          name,
          Found.quote(scalar.getValue())
              + " names no place that a document declares (document/locator)");
    }
    return place;
  }

  private CitedFields item(
      String name, String itemPath, MappingNode mapping, String type, Inheritance inheritance) {
    CitedFields item =
        new CitedFields(
            run(),
            file(),
            itemPath,
            mapping,
            run().nextKey(),
            record,
            rows,
            inherited(name, inheritance));
    boolean needsSources = inheritance != Inheritance.OPTIONAL && !isUncited();
    if (needsSources && item.places().isEmpty() && !item.has("sources")) {
      item.report(
          item.line(),
          "",
          "has no citation: give it 'sources', or the record 'sources: {%s: [...]}'"
              .formatted(name));
    }
    run().sink().subject(item.key(), type, rows);
    item.cite(item.places(), Optional.empty());
    return item;
  }
}
