package org.dialoguerelations.http.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Work that waits, of several clients: each in its turn, one piece of work at a time, so that who
 * has much does not make others wait for all of it. No client runs on all threads while it waits
 * for more than one, and dear work of all clients together runs on half of them, so that cheap work
 * never waits for it alone.
 *
 * @param <T> a piece of work
 */
final class FairQueue<T> {

  private final int most;
  private final int threads;
  private final int threadsOfOne;
  private final int threadsOfDear;
  private final Predicate<T> dear;

  /** Whose turn is next stands first. */
  private final Map<String, Deque<T>> waiting = new LinkedHashMap<>();

  private final Map<String, Integer> running = new HashMap<>();
  private int numberWaiting;
  private int numberRunning;
  private int numberDear;

  /**
   * A piece of work whose turn has come.
   *
   * @param isDear whether it was known to be dear then
   */
  record Turn<T>(String client, T work, boolean isDear) {}

  /**
   * @param threads how much runs at once
   * @param places how much may wait when all of them are at work
   * @param dear whether a piece of work is known to be dear
   */
  FairQueue(int threads, int places, Predicate<T> dear) {
    this.most = threads + places;
    this.threads = threads;
    this.threadsOfOne = Math.max(1, threads - 1);
    this.threadsOfDear = Math.max(1, threads / 2);
    this.dear = dear;
  }

  /**
   * Takes in a piece of work.
   *
   * @return what there is no room for: this one, or the youngest of a client that has more
   */
  synchronized Optional<T> add(String client, T work) {
    waiting.computeIfAbsent(client, one -> new ArrayDeque<>()).add(work);
    numberWaiting++;
    return numberWaiting + numberRunning > most ? Optional.of(youngestOfMost()) : Optional.empty();
  }

  private T youngestOfMost() {
    Map.Entry<String, Deque<T>> longest =
        waiting.entrySet().stream()
            .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
            .orElseThrow();
    T youngest = longest.getValue().removeLast();
    numberWaiting--;
    if (longest.getValue().isEmpty()) {
      waiting.remove(longest.getKey());
    }
    return youngest;
  }

  /** The next piece of work that may run; empty while there is none. */
  synchronized Optional<Turn<T>> next() {
    if (numberRunning == threads) {
      return Optional.empty();
    }
    for (Map.Entry<String, Deque<T>> entry : waiting.entrySet()) {
      Optional<T> next =
          running.getOrDefault(entry.getKey(), 0) < threadsOfOne
              ? entry.getValue().stream().filter(this::mayRun).findFirst()
              : Optional.empty();
      if (next.isPresent()) {
        return Optional.of(begin(entry.getKey(), next.get()));
      }
    }
    return Optional.empty();
  }

  private boolean mayRun(T work) {
    return numberDear < threadsOfDear || !dear.test(work);
  }

  private Turn<T> begin(String client, T work) {
    Turn<T> turn = new Turn<>(client, work, dear.test(work));
    Deque<T> own = Objects.requireNonNull(waiting.remove(client));
    own.removeFirstOccurrence(work);
    if (!own.isEmpty()) {
      waiting.put(client, own);
    }
    running.merge(client, 1, Integer::sum);
    numberWaiting--;
    count(turn, 1);
    return turn;
  }

  /** A piece of work has ended. */
  synchronized void end(Turn<T> turn) {
    count(turn, -1);
    running.computeIfPresent(turn.client(), (one, number) -> number == 1 ? null : number - 1);
  }

  /** A piece of work turned out to be dear, and waits for another turn. */
  synchronized void postpone(Turn<T> turn) {
    end(turn);
    waiting.computeIfAbsent(turn.client(), one -> new ArrayDeque<>()).addFirst(turn.work());
    numberWaiting++;
  }

  private void count(Turn<T> turn, int more) {
    numberRunning += more;
    numberDear += turn.isDear() ? more : 0;
  }

  synchronized int waiting() {
    return numberWaiting;
  }

  synchronized int running() {
    return numberRunning;
  }
}
