package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.dialoguerelations.testing.Graph;

/**
 * Asks one replica again and again, and holds each answer against {@link Truth}. An answer may say
 * that there are no data at the moment, which is counted; anything else is an error.
 */
final class Visitor implements AutoCloseable {

  private static final long LONGEST_MINUTES = 2;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  /** What somebody waits for. */
  private record Awaited(String revision, CompletableFuture<Long> seen) {}

  private final Replica replica;
  private final Truth truth;
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicLong longest = new AtomicLong();
  private final Set<String> tags = new HashSet<>();
  private final FutureTask<Void> work = new FutureTask<>(this::visit, null);
  private volatile boolean onlyAsksAgain;
  private volatile boolean done;
  private volatile Awaited awaited = new Awaited("", new CompletableFuture<>());
  private Optional<String> held = Optional.empty();

  private Visitor(Replica replica, Truth truth) {
    this.replica = replica;
    this.truth = truth;
  }

  static Visitor of(Replica replica, Truth truth) {
    Visitor visitor = new Visitor(replica, truth);
    new Thread(visitor.work, "visitor").start();
    return visitor;
  }

  /** Whether it asks for nothing but what it has asked before, which caches answer. */
  void onlyAsksAgain(boolean only) {
    onlyAsksAgain = only;
  }

  /** When it has the first answer of this revision from now on, by {@link System#nanoTime}. */
  CompletableFuture<Long> seeing(String revision) {
    CompletableFuture<Long> seen = new CompletableFuture<>();
    awaited = new Awaited(revision, seen);
    return seen;
  }

  /** Goes on once it has got this many more answers with data. */
  void awaitAnswers(int more) {
    await(answered, more);
  }

  /** Goes on once this many more of its questions were refused. */
  void awaitRefusals(int more) {
    await(refused, more);
  }

  int answered() {
    return answered.get();
  }

  int unchanged() {
    return unchanged.get();
  }

  int refused() {
    return refused.get();
  }

  /** How long the longest answer took since somebody asked for it last. */
  Duration longest() {
    return Duration.ofNanos(longest.getAndSet(0));
  }

  private void await(AtomicInteger counter, int more) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
    int from = counter.get();
    while (counter.get() < from + more) {
      assertThat(work.isDone()).as("the visitor has met an error").isFalse();
      assertThat(System.nanoTime()).as(() -> "it comes: " + replica.log()).isLessThan(end);
      LockSupport.parkNanos(PAUSE);
    }
  }

  private void visit() {
    for (int i = 0; !done; i++) {
      askForTheSame();
      if (!onlyAsksAgain) {
        ask(NumberedDataset.question(i), Optional.empty());
      }
      // The processors are for the replicas, too.
      LockSupport.parkNanos(PAUSE);
    }
  }

  private void askForTheSame() {
    String question = NumberedDataset.question();
    HttpResponse<String> answer = ask(question, Optional.empty());
    if (answer.statusCode() == 200) {
      held = answer.headers().firstValue("ETag");
      tags.add(held.orElseThrow());
    }
    ask(question, held);
  }

  private HttpResponse<String> ask(String question, Optional<String> tag) {
    long begin = System.nanoTime();
    HttpResponse<String> answer = replica.ask(question, tag);
    long end = System.nanoTime();
    longest.accumulateAndGet(end - begin, Math::max);
    switch (answer.statusCode()) {
      case 200 -> {
        String revision = truth.check(answer);
        if (revision.equals(awaited.revision())) {
          awaited.seen().complete(end);
        }
        answered.incrementAndGet();
      }
      case 304 -> {
        assertThat(answer.body()).isEmpty();
        assertThat(tag).isEqualTo(answer.headers().firstValue("ETag"));
        assertThat(tags).contains(tag.orElseThrow());
        unchanged.incrementAndGet();
      }
      default -> {
        checkRefusal(answer);
        refused.incrementAndGet();
      }
    }
    return answer;
  }

  /** There are no data at the moment, and nothing else is wrong. */
  static void checkRefusal(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    JsonNode errors = Graph.read(answer.body()).get("errors");
    assertThat(errors).as(answer.body()).hasSize(1);
    assertThat(errors.at("/0/extensions/code").asText()).isEqualTo("DATA_UNAVAILABLE");
  }

  /** Stops asking; fails when there was an error. */
  @Override
  public void close() {
    done = true;
    try {
      work.get(LONGEST_MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(replica.log(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
