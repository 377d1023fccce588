package org.dialoguerelations.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The samples of each trial, round by round. */
final class Results {

  private final Map<Trial, List<Sample>> samples = new LinkedHashMap<>();

  void add(Trial trial, Sample sample) {
    samples.computeIfAbsent(trial, any -> new ArrayList<>()).add(sample);
  }

  List<Trial> trials() {
    return List.copyOf(samples.keySet());
  }

  /** The middle of what the rounds came to; of an even number of them the lower one. */
  double median(Trial trial, ToDoubleFunction<Sample> figure) {
    double[] sorted = samples.get(trial).stream().mapToDouble(figure).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }

  /** What the rounds came to, one after the other. */
  String rounds(Trial trial) {
    return samples.get(trial).stream()
        .map(sample -> "%.0f".formatted(sample.answersPerSecond()))
        .collect(Collectors.joining(" "));
  }
}
