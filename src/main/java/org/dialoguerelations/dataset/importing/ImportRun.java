package org.dialoguerelations.dataset.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Problem;

/**
 * What one import knows while it runs: the names it has met, the next primary key, and what was
 * wrong so far.
 */
final class ImportRun {

  private final CitationSink sink;
  private final Codes codes = new Codes();
  private final Places places = new Places();
  private final LinkGraph links = new LinkGraph();
  private final EventDates events = new EventDates();
  private final Doubts doubts = new Doubts();
  // A set, since the places of documents are read ahead of their records: a mistake met twice is
  // one.
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Map<List<Object>, String> onlyOnce = new HashMap<>();
  private final SortedSet<String> languages = new TreeSet<>();
  private long lastKey;

  ImportRun(CitationSink sink) {
    this.sink = sink;
  }

  /** Where documents declare the places in them that can be cited. */
  Places places() {
    return places;
  }

  /** The tags of the languages in which records have names. */
  SortedSet<String> languages() {
    return languages;
  }

  /** A primary key that nothing else has. */
  long nextKey() {
    return ++lastKey;
  }

  /**
   * Notes what may be there only once.
   *
   * @param place where it stands
   * @return the place where it stood before, if any
   */
  Optional<String> note(List<Object> what, String place) {
    return Optional.ofNullable(onlyOnce.putIfAbsent(what, place));
  }

  void report(Problem problem) {
    if (problems.size() < BrokenDatasetException.MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  /** Hands rows on as long as the data set has no problem. */
  Rows rows(Consumer<Object> target) {
    return entity -> {
      if (problems.isEmpty()) {
        target.accept(entity);
      }
    };
  }

  Set<Problem> problems() {
    return problems;
  }

  Codes codes() {
    return codes;
  }

  LinkGraph links() {
    return links;
  }

  EventDates events() {
    return events;
  }

  Doubts doubts() {
    return doubts;
  }

  CitationSink sink() {
    return sink;
  }
}
