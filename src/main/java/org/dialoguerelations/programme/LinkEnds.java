package org.dialoguerelations.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.NodeSource;

/**
 * The targets of one kind of link, of several types. They are read together, and each field picks
 * its own type, so that fields side by side share their statements.
 */
final class LinkEnds {

  private LinkEnds() {}

  /** Finds records of these sources by key. */
  static Function<Collection<Long>, Map<Long, Node>> in(NodeSource... sources) {
    return keys -> {
      Map<Long, Node> found = new HashMap<>();
      for (NodeSource source : sources) {
        found.putAll(source.byKeys(keys));
      }
      return found;
    };
  }

  /** Picks the records of one type. */
  static <T extends Node> Function<List<Node>, List<T>> only(Class<T> type) {
    return ends -> ends.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
