package org.dialoguerelations.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Clients that send requests at given times, whether earlier ones have been answered or not, as the
 * world does. Where there are too few connections for that, the time of a request still counts from
 * when it was due.
 */
final class Load implements AutoCloseable {

  private static final long LATEST_START = TimeUnit.SECONDS.toNanos(5);

  private final int port;
  private final Questions questions;
  private final AtomicLong tickets;
  private final AtomicReference<Tally> tally = new AtomicReference<>(new Tally());
  private final AtomicBoolean over = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();
  private final long start = System.nanoTime();
  private final long first;

  /**
   * A load that has not begun.
   *
   * @param first number of its first request, higher than all before, so that it is unique
   */
  Load(int port, Questions questions, long first) {
    this.port = port;
    this.questions = questions;
    this.first = first;
    this.tickets = new AtomicLong(first);
  }

  /** Clients that send at once when they have an answer. */
  Load closed(int clients, Kind kind) {
    return add(clients, n -> kind, n -> System.nanoTime());
  }

  /** Clients that together send so many requests of all kinds a second. */
  Load open(int clients, double perSecond) {
    return add(clients, Kind::of, n -> start + (long) ((n - first) * 1e9 / perSecond));
  }

  /** Clients that send slowly, for as long as the load lasts. */
  Load slow(int clients) {
    AtomicLong numbers = new AtomicLong(-first);
    for (int i = 0; i < clients; i++) {
      begin(
          client -> {
            long due = System.nanoTime();
            exchange(client, Kind.SLOW, numbers.decrementAndGet(), due);
          });
    }
    return this;
  }

  private Load add(int clients, LongFunction<Kind> kinds, LongFunction<Long> times) {
    for (int i = 0; i < clients; i++) {
      begin(
          client -> {
            long n = tickets.getAndIncrement();
            long due = times.apply(n);
            pause(due);
            if (!over.get()) {
              exchange(client, kinds.apply(n), n, due);
            }
          });
    }
    return this;
  }

  private void begin(Consumer<Client> step) {
    Thread thread =
        new Thread(
            () -> {
              try (Client client = new Client(port)) {
                while (!over.get()) {
                  step.accept(client);
                }
              }
            });
    threads.add(thread);
    thread.start();
  }

  private void exchange(Client client, Kind kind, long n, long due) {
    Verdict verdict =
        System.nanoTime() - due > LATEST_START
            ? Verdict.of(Outcome.UNSENT)
            : client.send(kind, questions.ask(kind, n));
    tally.get().add(kind, verdict, (System.nanoTime() - due) / 1e6);
  }

  private void pause(long due) {
    for (long left = due - System.nanoTime();
        left > 0 && !over.get();
        left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Lets it go on for a while. */
  Tally during(Duration time) {
    pause(System.nanoTime() + time.toNanos());
    return tally.getAndSet(new Tally());
  }

  /** The number after that of the last request. */
  long next() {
    return tickets.get();
  }

  /** Ends it; what is under way is answered first. */
  Tally end() {
    over.set(true);
    for (Thread thread : threads) {
      LockSupport.unpark(thread);
    }
    for (Thread thread : threads) {
      join(thread);
    }
    return tally.get();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    end();
  }
}
