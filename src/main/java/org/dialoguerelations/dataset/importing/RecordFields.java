package org.dialoguerelations.dataset.importing;

import java.util.HashMap;
import java.util.Map;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The keys of one record. Its {@code sources} speak of the record as a whole and of its properties.
 */
public final class RecordFields extends CitedFields {

  private final String code;
  private final String type;

  RecordFields(
      ImportRun run, String file, String path, MappingNode node, Codes.Entry entry, Rows rows) {
    super(
        run,
        file,
        path,
        node,
        entry.key(),
        new Support.Owner(entry.key(), entry.type(), entry.code(), path),
        rows,
        Sources::ofRecord);
    this.code = entry.code();
    this.type = entry.type();
  }

  /** The stable code of the record. */
  public String code() {
    return code;
  }

  /** The name of the record's GraphQL type. */
  public String type() {
    return type;
  }

  /**
   * Tells of a link to another record, so that a second one to it is found, and circles where there
   * must be none.
   */
  public void link(String kind, long to, boolean acyclic) {
    once(kind, "leads twice to one record", kind, key(), to);
    run().links().add(kind, this, to, acyclic);
    run().events().add(this, kind, to);
  }

  /** The records to which links of a kind lead, with the date since which each is one. */
  public Map<Long, PartialDate> linksSince(String kind) {
    Map<Long, PartialDate> found = new HashMap<>();
    int index = 0;
    for (Node node : elements(kind)) {
      String itemPath = childPath(kind) + "[" + index++ + "]";
      if (node instanceof MappingNode mapping) {
        // What is wrong with its keys is reported when links are read, as the same problem.
        Fields link = new Fields(run(), file(), itemPath, mapping);
        link.date("since")
            .ifPresent(since -> link.reference("to").ifPresent(to -> found.put(to, since)));
      }
    }
    return found;
  }

  /** Whether the record tells of a conflict about one of its properties. */
  boolean hasConflict(String property) {
    return elements("conflicts").stream()
        .flatMap(node -> mapping(node, "conflicts").stream())
        .map(node -> new Fields(run(), file(), childPath("conflicts"), node))
        .anyMatch(conflict -> conflict.text("property").filter(property::equals).isPresent());
  }
}
