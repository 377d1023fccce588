package org.dialoguerelations.dataset.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns the text of a file into a tree of nodes that know their lines, and refuses what a data set
 * file must not contain.
 */
public final class YamlReader {

  static final int MAX_CHARACTERS = 16 * 1024 * 1024;
  static final int MAX_DEPTH = 40;
  static final String TOO_LONG =
      "has more than " + MAX_CHARACTERS + " characters; split it into several files";

  private final String name;
  private final String text;
  private final LoadSettings settings;
  private final List<Problem> found = new ArrayList<>();

  private YamlReader(DataFile file) {
    this.name = file.name();
    this.text = file.text();
    this.settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setCodePointLimit(MAX_CHARACTERS)
            .setAllowDuplicateKeys(true) // reported by Fields, all at once and with paths
            .build();
  }

  /** The file's top-level mapping; empty when there is none, with the reason among the problems. */
  static Optional<MappingNode> read(DataFile file, Consumer<Problem> problems) {
    YamlReader reader = new YamlReader(file);
    Optional<MappingNode> root = reader.read();
    reader.found.forEach(problems);
    return root;
  }

  /** The top-level mapping of a file that was read before, and had one. */
  static MappingNode readAgain(DataFile file) {
    return new YamlReader(file).compose().orElseThrow();
  }

  private Optional<MappingNode> read() {
    if (text.length() > MAX_CHARACTERS) {
      report(1, TOO_LONG);
      return Optional.empty();
    }
    try {
      check();
      return found.isEmpty() ? compose() : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      report(line(e.getProblemMark()), "is not valid YAML: " + e.getProblem());
    } catch (ReaderException e) {
      int[] before = text.codePoints().limit(e.getPosition()).toArray();
      int line =
          1 + (int) new String(before, 0, before.length).chars().filter(c -> c == '\n').count();
      report(line, "is not valid YAML: it has the character U+%04X".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      report(1, "is not valid YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private Optional<MappingNode> compose() {
    Optional<Node> root = new Compose(settings).composeString(text);
    if (root.isPresent() && root.get() instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    report(
        root.map(YamlReader::line).orElse(1),
        "must be a mapping of sections, e.g. 'partners:', not "
            + root.map(Found::in).orElse("empty"));
    return Optional.empty();
  }

  /** Looks for what is refused before a tree is built, since building one recurses. */
  private void check() {
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      int line = line(event.getStartMark());
      if (event instanceof DocumentStartEvent && ++documents == 2) {
        report(line, "a file holds one YAML document, this is a second");
      }
      if (event instanceof AliasEvent
          || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        report(line, "anchors (&) and aliases (*) are not allowed");
      }
      if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
          || event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
        report(line, "tags (!) are not allowed");
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        report(line, "lists and mappings lie more than " + MAX_DEPTH + " deep in each other");
        return;
      }
    }
  }

  private void report(int line, String message) {
    found.add(new Problem(name, line, "file", message));
  }

  /** The line of a node, counted from 1. */
  public static int line(Node node) {
    return line(node.getStartMark());
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(place -> place.getLine() + 1).orElse(1);
  }
}
