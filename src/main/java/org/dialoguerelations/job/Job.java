package org.dialoguerelations.job;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the program can do besides serving. */
enum Job {
  MIGRATE("bring the tables of the database to this version, and nothing else"),
  CHECK("read a data set, and print what is wrong with it"),
  DIFF("print what a data set would add, change and remove in the database"),
  IMPORT("check a data set, say what it changes, and put it in place of the last one"),
  INIT("write a small data set into a folder, to begin with"),
  SCHEMA("print the JSON Schema of data set files, for editors"),
  CONVERT("write what a data set makes of tables into YAML files"),
  HEALTH("ask the service that listens at PORT of this machine whether it is ready"),
  TRAIN("serve for this process alone, and ask the questions that visitors begin with");

  /** Understood until the next version. */
  private static final String FORMER_WORD_OF_TRAIN = "rehearse";

  private static final Set<Job> OF_DATASETS = EnumSet.of(CHECK, DIFF, IMPORT);

  private final String meaning;

  Job(String meaning) {
    this.meaning = meaning;
  }

  /** Whether it is about the data set in so many folders. */
  boolean takes(int folders) {
    return switch (this) {
      case CHECK, DIFF, IMPORT -> true;
      case CONVERT -> folders > 0;
      case INIT -> folders == 1;
      default -> folders == 0;
    };
  }

  /** Whether it checks a data set. */
  boolean checks() {
    return OF_DATASETS.contains(this);
  }

  /**
   * What may stand behind its word.
   *
   * @param option of those that check a data set
   */
  String arguments(String option) {
    if (checks()) {
      return "[FOLDER ...] [%s]".formatted(option);
    }
    return takes(0) ? "" : takes(2) ? "FOLDER ..." : "FOLDER";
  }

  /** The argument that names it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String meaning() {
    return meaning;
  }

  static Optional<Job> of(String word) {
    String current = word.equals(FORMER_WORD_OF_TRAIN) ? TRAIN.word() : word;
    return Arrays.stream(values()).filter(job -> job.word().equals(current)).findFirst();
  }
}
