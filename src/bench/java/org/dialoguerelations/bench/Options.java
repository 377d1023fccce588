package org.dialoguerelations.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of a command line, each with its values.
 *
 * @param values by name
 */
record Options(Map<String, List<String>> values) {

  private static final Pattern NAME = Pattern.compile("(?m)^ *(--[a-z-]+)");

  /**
   * Options that the help names, each followed by a value.
   *
   * @throws CannotMeasureException when there are others
   */
  static Options of(String... words) {
    Set<String> known =
        NAME.matcher(Settings.HELP)
            .results()
            .map(name -> name.group(1))
            .collect(Collectors.toSet());
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      if (!known.contains(words[i]) || i + 1 == words.length) {
        throw new CannotMeasureException(
            "'%s' is no option, or has no value.%n%s", words[i], Settings.HELP);
      }
      values.computeIfAbsent(words[i], name -> new ArrayList<>()).add(words[i + 1]);
    }
    return new Options(values);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  Optional<Integer> number(String name) {
    return last(name)
        .map(
            value -> {
              if (!value.matches("[1-9]\\d{0,5}")) {
                throw new CannotMeasureException("%s: '%s' is no number from 1 on", name, value);
              }
              return Integer.valueOf(value);
            });
  }

  Optional<Path> folder(String name) {
    return last(name)
        .map(
            value -> {
              Path folder = Path.of(value).toAbsolutePath();
              if (!Files.isDirectory(folder)) {
                throw new CannotMeasureException("%s: there is no folder %s", name, folder);
              }
              return folder;
            });
  }

  /** Questions by their names, with commas between them. */
  Optional<Set<Asked>> asked(String name) {
    return last(name)
        .map(
            value ->
                Stream.of(value.split(","))
                    .map(one -> asked(name, one))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Asked.class))));
  }

  private static Asked asked(String name, String value) {
    return Stream.of(Asked.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () -> new CannotMeasureException("%s: there is no question '%s'", name, value));
  }

  private Optional<String> last(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
