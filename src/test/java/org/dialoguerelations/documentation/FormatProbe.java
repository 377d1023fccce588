package org.dialoguerelations.documentation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.DatasetImport;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.Problem;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * Learns the format of data set files from the check itself: it puts something wrong under each key
 * and reads what the check says should be there.
 */
final class FormatProbe {

  private static final String ODD = "zzz";
  private static final Map<String, Object> ODD_MAPPING = Map.of(ODD, Map.of());
  private static final Pattern NEEDED = Pattern.compile("needs '(\\w+)'(, one of .*|: no fact.*)?");

  private final DatasetImport reader;

  FormatProbe(DatasetImport reader) {
    this.reader = reader;
  }

  /** What stands in a record of a section. */
  Shape.Keys record(String section) {
    return (Shape.Keys) shape(List.of(section, ODD), section + "." + ODD);
  }

  /** What stands under a key beside the sections. */
  Shape.Keys top(String key) {
    return (Shape.Keys) shape(List.of(key), key);
  }

  /** How precisely a place may give a date. */
  String precisions() {
    Map<String, Object> place = Map.of("at", ODD + "/a", "precision", Map.of());
    return expected(
            ask(
                List.of("documents", ODD),
                Map.of("locators", Map.of("a", "all of it"), "sources", List.of(place))),
            "documents." + ODD + ".sources.precision",
            "a mapping")
        .orElseThrow();
  }

  private Shape shape(List<String> keys, String path) {
    Collection<Problem> problems = ask(keys, ODD_MAPPING);
    for (String place : List.of(path, path + "[0]")) {
      Optional<List<String>> known =
          found(problems, place + "." + ODD, Pattern.compile("unknown key; known here: (.*)"))
              .map(names -> List.of(names.split(", ")));
      if (known.isPresent()) {
        return mapping(keys, path, place, known.get());
      }
    }
    return expected(problems, path, "a mapping")
        .<Shape>map(text -> new Shape.Value(text, isListed(keys, path)))
        .orElseGet(() -> new Shape.Codes(shape(child(keys, ODD), path + "." + ODD)));
  }

  private Shape mapping(List<String> keys, String path, String place, List<String> names) {
    Set<String> required = needed(ask(keys, Map.of()), place);
    Map<String, Shape> shapes = new TreeMap<>();
    for (String name : names) {
      shapes.put(
          name,
          name.equals("sources")
              ? new Shape.Citations()
              : keys.contains(name)
                  ? new Shape.Again(name)
                  : shape(child(keys, name), place + "." + name));
    }
    return new Shape.Keys(
        shapes, required, !place.equals(path), shorthand(keys, path, place, required));
  }

  private boolean isListed(List<String> keys, String path) {
    return expected(ask(keys, List.of(Map.of())), path, "a list").isEmpty();
  }

  /** What is not missing any more when a text stands alone. */
  private Optional<String> shorthand(
      List<String> keys, String path, String place, Set<String> required) {
    Collection<Problem> problems = ask(keys, ODD);
    if (expected(problems, path, "'" + ODD + "'").isPresent()) {
      return Optional.empty();
    }
    Set<String> alone = new TreeSet<>(required);
    alone.removeAll(needed(problems, place));
    return alone.stream().findFirst();
  }

  private static Set<String> needed(Collection<Problem> problems, String place) {
    Set<String> needed = new TreeSet<>();
    at(problems, place)
        .flatMap(message -> NEEDED.matcher(message).results().filter(r -> isAll(r, message)))
        .forEach(result -> needed.add(result.group(1)));
    return needed;
  }

  private static boolean isAll(MatchResult result, String message) {
    return result.group().equals(message);
  }

  private static Optional<String> expected(
      Collection<Problem> problems, String path, String instead) {
    return found(
        problems, path, Pattern.compile("must be (.*), not " + Pattern.quote(instead) + "$"));
  }

  private static Optional<String> found(
      Collection<Problem> problems, String path, Pattern message) {
    return at(problems, path)
        .flatMap(text -> message.matcher(text).results())
        .map(result -> result.group(1))
        .findFirst();
  }

  private static Stream<String> at(Collection<Problem> problems, String path) {
    return problems.stream().filter(problem -> problem.path().equals(path)).map(Problem::message);
  }

  private static List<String> child(List<String> keys, String key) {
    return Stream.concat(keys.stream(), Stream.of(key)).toList();
  }

  /** What is wrong when a value stands under these keys. */
  private Collection<Problem> ask(List<String> keys, Object value) {
    Object tree = value;
    for (int i = keys.size() - 1; i >= 0; i--) {
      tree = Map.of(keys.get(i), tree);
    }
    String yaml = new Dump(DumpSettings.builder().build()).dumpToString(tree);
    try {
      reader.read(new Dataset("a probe", List.of(new DataFile("probe.yaml", yaml))), row -> {});
      return List.of();
    } catch (BrokenDatasetException e) {
      return e.problems();
    }
  }
}
