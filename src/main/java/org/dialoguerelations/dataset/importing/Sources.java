package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.yaml.Found;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What stands under {@code sources}: the places in documents that support a record, or an item of
 * one.
 *
 * @param places by the property that they support, or none for the whole, in the order of the file
 * @param areReportedMissing whether it was reported that there are none, so that items need not say
 *     it again
 * @param ofRecord whether they are those of a record, and not of an item
 */
record Sources(
    Map<Optional<String>, List<SupportingPlace>> places,
    boolean areReportedMissing,
    boolean ofRecord) {

  private static final String KEY = "sources";
  private static final String WHOLE = "record";
  private static final String NO_CITATION =
      "must be one citation at least, such as overview-2009/10";

  /** Those of a record, which must have some: of it as a whole, and of its properties. */
  static Sources ofRecord(Fields record) {
    Map<Optional<String>, List<SupportingPlace>> found = new LinkedHashMap<>();
    Optional<Node> sources = record.node(KEY);
    if (sources.isEmpty()) {
      record.report(record.line(), "", "needs 'sources': no fact without a citation");
    } else if (sources.get() instanceof MappingNode) {
      record.map(KEY).ifPresent(properties -> read(record, properties, found));
    } else {
      found.put(Optional.empty(), list(record));
    }
    return new Sources(found, sources.isEmpty(), true);
  }

  private static void read(
      Fields record, Fields properties, Map<Optional<String>, List<SupportingPlace>> found) {
    if (properties.keys().isEmpty()) {
      record.report(KEY, NO_CITATION);
    }
    for (String property : properties.keys()) {
      Optional<String> single = Optional.of(property).filter(name -> !name.equals(WHOLE));
      if (single.isPresent() && !record.has(property)) {
        properties.report(property, "the record has no '" + property + "' to support");
      }
      List<Node> nodes = properties.elements(property);
      if (nodes.isEmpty()) {
        properties.report(property, NO_CITATION);
      }
      found.put(single, places(record, KEY + "." + property, nodes));
    }
  }

  /**
   * Those of an item.
   *
   * @param inherited what it has when it has none of its own
   */
  static Sources ofItem(Fields item, List<SupportingPlace> inherited) {
    List<SupportingPlace> own = list(item);
    List<SupportingPlace> places = own.isEmpty() && !item.has(KEY) ? inherited : own;
    return new Sources(Map.of(Optional.empty(), places), places.isEmpty(), false);
  }

  private static List<SupportingPlace> list(Fields fields) {
    List<Node> nodes = fields.elements(KEY);
    if (nodes.isEmpty() && fields.has(KEY)) {
      fields.report(KEY, NO_CITATION);
    }
    return places(fields, KEY, nodes);
  }

  private static List<SupportingPlace> places(Fields fields, String name, List<Node> nodes) {
    List<SupportingPlace> found = new ArrayList<>();
    nodes.forEach(node -> supporting(fields, node, name).ifPresent(found::add));
    return found;
  }

  /** A place alone, or with the precision in which it gives the date. */
  private static Optional<SupportingPlace> supporting(Fields fields, Node node, String name) {
    if (!(node instanceof MappingNode mapping)) {
      return place(fields, node, name).map(SupportingPlace::full);
    }
    try (Fields cited = new Fields(fields.run(), fields.file(), fields.childPath(name), mapping)) {
      cited.demand("at");
      cited.demand("precision");
      return cited
          .node("at")
          .flatMap(at -> place(cited, at, "at"))
          .map(place -> SupportingPlace.less(place, cited));
    }
  }

  /** The place in a document that a citation names. */
  static Optional<Long> place(Fields fields, Node node, String name) {
    if (!(node instanceof ScalarNode scalar)) {
      fields.report(
          node, name, "must be a citation such as overview-2009/10, not " + Found.in(node));
      return Optional.empty();
    }
    Optional<Long> place = fields.run().places().find(scalar.getValue());
    if (place.isEmpty()) {
      fields.report(
          node,
          name,
          Found.quote(scalar.getValue())
              + " names no place that a document declares (document/locator)");
    }
    return place;
  }

  /** The places that support the whole. */
  List<SupportingPlace> whole() {
    return places.getOrDefault(Optional.<String>empty(), List.of());
  }

  /** What supports an item under a key that has no sources of its own. */
  List<SupportingPlace> inherited(String name, Inheritance inheritance) {
    List<SupportingPlace> named = places.getOrDefault(Optional.of(name), List.of());
    boolean takesWhole =
        switch (inheritance) {
          case STRICT -> !ofRecord || whole().size() == 1;
          case WHOLE -> true;
          case OPTIONAL -> false;
        };
    List<SupportingPlace> taken = named.isEmpty() && takesWhole ? whole() : named;
    return taken.stream().map(place -> SupportingPlace.full(place.key())).toList();
  }
}
