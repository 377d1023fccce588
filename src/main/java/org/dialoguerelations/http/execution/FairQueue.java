package org.dialoguerelations.http.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Work that waits, of several clients: each in its turn, one piece of work at a time, so that who
 * has much does not make others wait for all of it. No client runs on all threads while it waits
 * for more than one.
 *
 * @param <T> a piece of work
 */
final class FairQueue<T> {

  private final int most;
  private final int threads;
  private final int threadsOfOne;

  /** Whose turn is next stands first. */
  private final Map<String, Deque<T>> waiting = new LinkedHashMap<>();

  private final Map<String, Integer> running = new HashMap<>();
  private int numberWaiting;
  private int numberRunning;

  /** A piece of work whose turn has come. */
  record Turn<T>(String client, T work) {}

  /**
   * @param threads how much runs at once
   * @param places how much may wait when all of them are at work
   */
  FairQueue(int threads, int places) {
    this.most = threads + places;
    this.threads = threads;
    this.threadsOfOne = Math.max(1, threads - 1);
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
      String client = entry.getKey();
      if (running.getOrDefault(client, 0) < threadsOfOne) {
        Deque<T> own = entry.getValue();
        T work = own.remove();
        numberWaiting--;
        numberRunning++;
        waiting.remove(client);
        if (!own.isEmpty()) {
          waiting.put(client, own);
        }
        running.merge(client, 1, Integer::sum);
        return Optional.of(new Turn<>(client, work));
      }
    }
    return Optional.empty();
  }

  /** A piece of work of a client has ended. */
  synchronized void end(String client) {
    numberRunning--;
    running.computeIfPresent(client, (one, number) -> number == 1 ? null : number - 1);
  }

  synchronized int waiting() {
    return numberWaiting;
  }

  synchronized int running() {
    return numberRunning;
  }
}
