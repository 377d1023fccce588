package org.dialoguerelations.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The keys of one record. Its {@code sources} speak of the record as a whole and of its properties.
 */
public final class RecordFields extends CitedFields {

  private static final String WHOLE = "record";

  private final String code;
  private final String type;
  // Filled by ownPlaces() while the constructor of the superclass runs, so it must not be
  // initialised here.
  private Map<String, List<Long>> byProperty;

  RecordFields(
      ImportRun run, String file, String path, MappingNode node, Codes.Entry entry, Rows rows) {
    super(run, file, path, node, entry.key(), entry.key(), rows, List.of());
    this.code = entry.code();
    this.type = entry.type();
    citeProperties();
  }

  /** The stable code of the record. */
  public String code() {
    return code;
  }

  /** The name of the record's GraphQL type. */
  public String type() {
    return type;
  }

  @Override
  List<Long> ownPlaces() {
    byProperty = new LinkedHashMap<>();
    Optional<Node> sources = node("sources");
    if (sources.isEmpty()) {
      report(line(), "", "needs 'sources': no fact without a citation");
    } else if (sources.get() instanceof MappingNode mapping) {
      Fields properties = new Fields(run(), file(), childPath("sources"), mapping);
      if (properties.keys().isEmpty()) {
        report("sources", NO_CITATION);
      }
      for (String property : properties.keys()) {
        if (!property.equals(WHOLE) && !has(property)) {
          properties.report(property, "the record has no '" + property + "' to support");
        }
        List<Node> nodes = properties.elements(property);
        if (nodes.isEmpty()) {
          properties.report(property, NO_CITATION);
        }
        byProperty.put(property, places("sources." + property, nodes));
      }
    } else {
      byProperty.put(WHOLE, super.ownPlaces());
    }
    return byProperty.getOrDefault(WHOLE, List.of());
  }

  @Override
  boolean isUncited() {
    return !has("sources");
  }

  @Override
  List<Long> inherited(String name, Inheritance inheritance) {
    List<Long> named = byProperty.getOrDefault(name, List.of());
    boolean whole =
        switch (inheritance) {
          case STRICT -> places().size() == 1;
          case WHOLE -> true;
          case OPTIONAL -> false;
        };
    return named.isEmpty() && whole ? places() : named;
  }

  /** Tells of a link to another record, so that circles are found where there must be none. */
  public void link(String kind, long to, boolean acyclic) {
    run().links().add(kind, this, to, acyclic);
  }

  private void citeProperties() {
    byProperty.forEach(
        (property, places) ->
            cite(places, property.equals(WHOLE) ? Optional.empty() : Optional.of(property)));
  }
}
