package org.dialoguerelations.http.execution;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Work that waits, of several clients: each in its turn, one piece of work at a time, so that who
 * has much does not make others wait for all of it. No client runs on all threads while it waits
 * for more than one, and dear work of all clients together runs on half of them, so that cheap work
 * never waits for it alone. What goes on with something that has begun is not refused, and takes no
 * place of what has not.
 *
 * @param <T> a piece of work
 */
final class FairQueue<T> {

  private final int most;
  private final int threads;
  private final int threadsOfOne;
  private final int threadsOfDear;
  private final Predicate<T> dear;
  private final Predicate<T> begun;

  /** Whose turn is next stands first. */
  private final Map<String, Deque<T>> waiting = new LinkedHashMap<>();

  private final Map<String, Integer> running = new HashMap<>();
  private int numberNew;
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
   * @param begun whether it goes on with something
   */
  FairQueue(int threads, int places, Predicate<T> dear, Predicate<T> begun) {
    this.most = threads + places;
    this.threads = threads;
    this.threadsOfOne = Math.max(1, threads - 1);
    this.threadsOfDear = Math.max(1, threads / 2);
    this.dear = dear;
    this.begun = begun;
  }

  /**
   * Takes in a piece of work.
   *
   * @return what there is no room for: this one, or the youngest of a client that has more
   */
  synchronized Optional<T> add(String client, T work) {
    waiting.computeIfAbsent(client, one -> new ArrayDeque<>()).add(work);
    if (begun.test(work)) {
      return Optional.empty();
    }
    numberNew++;
    return numberNew + numberRunning > most ? Optional.of(youngestOfMost()) : Optional.empty();
  }

  private T youngestOfMost() {
    String client =
        waiting.keySet().stream().max(Comparator.comparingInt(this::numberNew)).orElseThrow();
    Iterator<T> youngestFirst = Objects.requireNonNull(waiting.get(client)).descendingIterator();
    T youngest = youngestFirst.next();
    while (begun.test(youngest)) {
      youngest = youngestFirst.next();
    }
    remove(client, youngest);
    return youngest;
  }

  private int numberNew(String client) {
    return (int)
        Objects.requireNonNull(waiting.get(client)).stream().filter(begun.negate()).count();
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
    Deque<T> own = remove(client, work);
    if (!own.isEmpty()) {
      // The next turn is that of others.
      waiting.remove(client);
      waiting.put(client, own);
    }
    running.merge(client, 1, Integer::sum);
    count(turn, 1);
    return turn;
  }

  private Deque<T> remove(String client, T work) {
    Deque<T> own = Objects.requireNonNull(waiting.get(client));
    own.removeFirstOccurrence(work);
    if (own.isEmpty()) {
      waiting.remove(client);
    }
    numberNew -= begun.test(work) ? 0 : 1;
    return own;
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
    numberNew += begun.test(turn.work()) ? 0 : 1;
  }

  private void count(Turn<T> turn, int more) {
    numberRunning += more;
    numberDear += turn.isDear() ? more : 0;
  }

  synchronized int waiting() {
    return waiting.values().stream().mapToInt(Deque::size).sum();
  }

  synchronized int running() {
    return numberRunning;
  }
}
