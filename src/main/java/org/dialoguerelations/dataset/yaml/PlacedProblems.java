package org.dialoguerelations.dataset.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts places in tables in the place of lines in files that were made of them. */
final class PlacedProblems {

  private static final String MADE = TableMapping.ENDING + "/";

  private final Map<String, DataFile> made = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  PlacedProblems(List<DataFile> files) {
    files.stream()
        .filter(file -> file.places().isPresent())
        .forEach(file -> made.put(file.name(), file));
  }

  List<Problem> of(Collection<Problem> problems) {
    if (made.isEmpty()) {
      return List.copyOf(problems);
    }
    List<Problem> placed = new ArrayList<>();
    Set<List<Object>> ofMappings = new HashSet<>();
    for (Problem problem : problems) {
      Problem told =
          new Problem(problem.file(), problem.line(), problem.path(), told(problem.message()));
      DataFile file = made.get(problem.file());
      if (file == null) {
        placed.add(told);
        continue;
      }
      Problem found = file.places().orElseThrow().placed(told, lines(file));
      // A mistake in a mapping is one, and not one for each record.
      if (!file.places().orElseThrow().mapping().equals(found.file())
          || ofMappings.add(List.of(found.file(), found.line(), found.message()))) {
        placed.add(found);
      }
    }
    return placed;
  }

  /** A message that names places, such as the first of two. */
  private String told(String message) {
    if (!message.contains(MADE)) {
      return message;
    }
    String told = message;
    for (DataFile file : made.values()) {
      told =
          Pattern.compile("(?<!\\S)" + Pattern.quote(file.name()) + ":(\\d+)")
              .matcher(told)
              .replaceAll(place -> Matcher.quoteReplacement(place(file, place)));
    }
    return told;
  }

  private String place(DataFile file, MatchResult place) {
    return file.places().orElseThrow().place(lines(file), Integer.parseInt(place.group(1)));
  }

  private List<String> lines(DataFile file) {
    return lines.computeIfAbsent(file.name(), name -> file.text().lines().toList());
  }
}
