package org.dialoguerelations.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns the text of a file into a tree of nodes that know their lines, and refuses what a data set
 * file must not contain.
 */
final class YamlReader {

  private static final int MAX_CHARACTERS = 64 * 1024 * 1024;

  private YamlReader() {}

  /** The file's top-level mapping; empty when there is none, with the reason among the problems. */
  static Optional<MappingNode> read(DataFile file, List<Problem> problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setCodePointLimit(MAX_CHARACTERS)
            .setAllowDuplicateKeys(true) // reported by Fields, all at once and with paths
            .build();
    List<Problem> found = new ArrayList<>();
    try {
      refuseReferences(file, settings, found);
      Iterator<Node> documents = new Compose(settings).composeAllFromString(file.text()).iterator();
      Node first = documents.hasNext() ? documents.next() : null;
      if (documents.hasNext()) {
        found.add(
            problem(file, documents.next(), "a file holds one YAML document, this is a second"));
      }
      if (first instanceof MappingNode mapping && found.isEmpty()) {
        return Optional.of(mapping);
      }
      if (found.isEmpty()) {
        found.add(
            new Problem(file.name(), 1, "file", "must be a mapping of sections, e.g. 'partners:'"));
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      found.add(new Problem(file.name(), line, "file", "is not valid YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      found.add(new Problem(file.name(), 1, "file", "is not valid YAML: " + e.getMessage()));
    }
    problems.addAll(found);
    return Optional.empty();
  }

  private static void refuseReferences(
      DataFile file, LoadSettings settings, List<Problem> problems) {
    for (Event event : new Parse(settings).parseString(file.text())) {
      boolean reference =
          event instanceof AliasEvent
              || event instanceof NodeEvent node && node.getAnchor().isPresent();
      if (reference) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        problems.add(
            new Problem(file.name(), line, "file", "anchors (&) and aliases (*) are not allowed"));
      }
    }
  }

  private static Problem problem(DataFile file, Node node, String message) {
    return new Problem(file.name(), line(node), "file", message);
  }

  /** The line of a node, counted from 1. */
  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
