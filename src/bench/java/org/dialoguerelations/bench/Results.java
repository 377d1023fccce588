package org.dialoguerelations.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The figures of each trial, round by round. */
final class Results {

  private final Map<Trial, List<Figures>> figures = new LinkedHashMap<>();

  void add(Trial trial, Figures one) {
    figures.computeIfAbsent(trial, any -> new ArrayList<>()).add(one);
  }

  List<Trial> trials() {
    return List.copyOf(figures.keySet());
  }

  /** The middle of what the rounds came to; of an even number of them the lower one. */
  double median(Trial trial, ToDoubleFunction<Figures> figure) {
    double[] sorted = figures.get(trial).stream().mapToDouble(figure).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }

  /** What the rounds came to, one after the other. */
  String rounds(Trial trial) {
    return figures.get(trial).stream()
        .map(one -> "%.0f".formatted(one.answersPerSecond()))
        .collect(Collectors.joining(" "));
  }
}
