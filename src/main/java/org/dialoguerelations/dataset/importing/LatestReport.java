package org.dialoguerelations.dataset.importing;

import jakarta.inject.Singleton;
import java.util.Optional;

/** What is wrong, or unlikely, in the files of the configured data set, as they were last read. */
@Singleton
public class LatestReport {

  private volatile Optional<String> text = Optional.empty();

  /** The report; empty when there is nothing to report. */
  public Optional<String> text() {
    return text;
  }

  void put(Optional<String> report) {
    text = report;
  }
}
