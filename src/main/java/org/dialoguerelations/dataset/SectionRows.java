package org.dialoguerelations.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hands rows on as long as the data set has no problem, and holds back those that must wait for
 * their section.
 */
final class SectionRows implements Rows {

  private final ImportRun run;
  private final Consumer<Object> target;
  private final List<Object> waiting = new ArrayList<>();

  SectionRows(ImportRun run, Consumer<Object> target) {
    this.run = run;
    this.target = target;
  }

  @Override
  public void add(Object entity) {
    if (run.problems().isEmpty()) {
      target.accept(entity);
    }
  }

  @Override
  public void addAfterSection(Object entity) {
    waiting.add(entity);
  }

  void endSection() {
    waiting.forEach(this::add);
    waiting.clear();
  }
}
