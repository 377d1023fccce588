package org.dialoguerelations.job;

/** What a job tells whoever began it. */
enum ExitCode {
  /** All is done, or there was nothing to do. */
  DONE(0),
  /** The data set has problems, which were printed; the database is as it was. */
  BROKEN_DATASET(1),
  /** The service does not answer, or not as it should. */
  NOT_WELL(1),
  /** The command line, or the configuration, makes no sense. */
  USAGE(2),
  /** The database cannot be reached, written to, or does not fit. */
  DATABASE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
