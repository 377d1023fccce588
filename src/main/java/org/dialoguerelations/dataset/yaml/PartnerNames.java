package org.dialoguerelations.dataset.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dialoguerelations.platform.page.SortName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What the partners of a data set are called: by their codes, by codes of registers, and by names.
 * The surest name counts. Case, accents, spaces and punctuation of names do not matter, nor do the
 * numbers of footnotes behind them.
 */
final class PartnerNames {

  private static final String FOOTNOTES =
      "(?<=\\p{L}[\\p{L}).]{2})\\s*\\d{1,2}(\\s*,\\s*\\d{1,2})*$";

  /** A name that several partners have. */
  private static final String SEVERAL = "";

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> registers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();

  /** Learns the partners of a file. */
  void learn(DataFile file) {
    YamlReader.read(file, problem -> {})
        .flatMap(root -> Nodes.mapping(root, "partners"))
        .ifPresent(partners -> Nodes.entries(partners).forEach(this::learn));
  }

  private void learn(String code, Node node) {
    codes.put(code, code);
    if (!(node instanceof MappingNode partner)) {
      return;
    }
    BiConsumer<Map<String, String>, String> add =
        (map, name) -> map.merge(name, code, (one, other) -> one.equals(other) ? one : SEVERAL);
    Nodes.text(partner, "iso").ifPresent(iso -> add.accept(registers, iso));
    texts(partner, "identifiers", "value").forEach(value -> add.accept(registers, value));
    Nodes.text(partner, "name").ifPresent(name -> add.accept(names, SortName.joined(name)));
    texts(partner, "aliases", "name").forEach(name -> add.accept(others, SortName.joined(name)));
    Nodes.mapping(partner, "names")
        .ifPresent(
            names ->
                Nodes.entries(names)
                    .keySet()
                    .forEach(
                        language ->
                            texts(names, language, "name")
                                .forEach(name -> add.accept(others, SortName.joined(name)))));
    texts(partner, "formerNames", "name")
        .forEach(name -> add.accept(others, SortName.joined(name)));
  }

  private static List<String> texts(MappingNode partner, String key, String item) {
    List<String> texts = new ArrayList<>();
    Optional<Node> node = Nodes.get(partner, key);
    List<Node> items =
        node.map(found -> found instanceof SequenceNode list ? list.getValue() : List.of(found))
            .orElse(List.of());
    for (Node one : items) {
      if (one instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else if (one instanceof MappingNode mapping) {
        Nodes.text(mapping, item).ifPresent(texts::add);
      }
    }
    return texts;
  }

  /**
   * The code of the partner that a name is of; the name itself when it is of none, or of several.
   */
  String code(String name) {
    return find(name).or(() -> find(name.replaceFirst(FOOTNOTES, ""))).orElse(name);
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(codes.get(name))
        .or(() -> Optional.ofNullable(registers.get(name)))
        .or(() -> CountryCodes.alpha2(name).map(registers::get))
        .or(() -> Optional.ofNullable(names.get(SortName.joined(name))))
        .or(() -> Optional.ofNullable(others.get(SortName.joined(name))))
        .map(code -> code.equals(SEVERAL) ? name : code);
  }
}
