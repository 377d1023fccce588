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
  private final List<Object> kept = new ArrayList<>();

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

  @Override
  public void keep(Object fact) {
    kept.add(fact);
  }

  @Override
  public <T> List<T> kept(Class<T> type) {
    return kept.stream().filter(type::isInstance).map(type::cast).toList();
  }

  void endSection() {
    waiting.forEach(this::add);
    waiting.clear();
  }
}
