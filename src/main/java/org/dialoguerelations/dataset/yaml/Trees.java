package org.dialoguerelations.dataset.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The trees of files. They are large, some thirty times their text, so few are kept: the last one,
 * and those before it as long as all are small. The others are read again when they are needed.
 */
public final class Trees {

  private static final int KEPT_CHARACTERS = 1_000_000;

  private final Consumer<Problem> problems;
  private final Map<String, MappingNode> kept = new LinkedHashMap<>();
  private int characters;

  /**
   * @param problems is told what is wrong with files
   */
  public Trees(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The top-level mapping of a file that is met for the first time; empty if it has none. */
  public Optional<MappingNode> first(DataFile file) {
    Optional<MappingNode> tree = YamlReader.read(file, problems);
    tree.ifPresent(found -> keep(file, found));
    return tree;
  }

  /** The top-level mapping of a file that had one. */
  public MappingNode again(DataFile file) {
    MappingNode tree = kept.get(file.name());
    if (tree == null) {
      tree = YamlReader.readAgain(file);
      keep(file, tree);
    }
    return tree;
  }

  private void keep(DataFile file, MappingNode tree) {
    kept.put(file.name(), tree);
    characters += length(tree);
    while (characters > KEPT_CHARACTERS && kept.size() > 1) {
      characters -= length(kept.remove(kept.keySet().iterator().next()));
    }
  }

  private static int length(MappingNode tree) {
    return tree.getEndMark().map(Mark::getIndex).orElse(0);
  }
}
