package org.dialoguerelations.dataset.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A data set that cannot be imported, with everything that is wrong in it. */
public final class BrokenDatasetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong beyond these is not kept: a mistake in each of many records fills the memory. */
  public static final int MOST_PROBLEMS = 10_000;

  private final transient List<Problem> problems;

  public BrokenDatasetException(String origin, Collection<Problem> problems) {
    super(
        "The data set in %s has %s%d %s:%n%s"
            .formatted(
                origin,
                problems.size() < MOST_PROBLEMS ? "" : "at least ",
                problems.size(),
                problems.size() == 1 ? "problem" : "problems",
                problems.stream()
                    .sorted()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n"))));
    this.problems = problems.stream().sorted().toList();
  }

  /** All problems, by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
