package org.dialoguerelations.dataset.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.yaml.Problem;

/**
 * What a check has found of a data set without problems.
 *
 * @param counts how many records of each type it has
 * @param languages the tags of those in which its records have names, beside their own
 * @param warnings what is unlikely in it, and not confirmed
 */
public record CheckedDataset(
    Map<String, Integer> counts, List<String> languages, List<Problem> warnings) {

  /** The warnings, line by line under how many there are; empty when there are none. */
  public Optional<String> report() {
    return warnings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            warnings.stream()
                .map(Problem::toString)
                .collect(
                    Collectors.joining(
                        "\n",
                        "%d %s, unlikely or to be confirmed:%n"
                            .formatted(
                                warnings.size(), warnings.size() == 1 ? "warning" : "warnings"),
                        "")));
  }
}
