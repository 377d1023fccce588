package org.dialoguerelations.http.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.dialoguerelations.dataset.DatasetRevision;
import org.dialoguerelations.kernel.date.RequestClock;

/**
 * Answers in memory, up to a number of bytes. Those who ask while an answer is being made wait for
 * it with whoever asked first. One that has errors goes to all who wait, and is forgotten.
 */
@Singleton
class AnswerStore {

  /** Of an entry, its key, its headers and its place in the cache, roughly. */
  private static final int OVERHEAD_BYTES = 500;

  private final RequestClock clock;
  private final long maxBytes;
  private final CacheMeters meters;
  private final AsyncCache<AnswerKey, KeyedAnswer> answers;
  private final AtomicLong newestRevision = new AtomicLong();

  AnswerStore(RequestClock clock, CacheConfig config, CacheMeters meters) {
    this.clock = clock;
    this.meters = meters;
    this.maxBytes = config.answerBytes().asLongValue();
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher(
                (AnswerKey key, KeyedAnswer answer) ->
                    OVERHEAD_BYTES + answer.answer().body().length())
            // Upkeep is short; a thread of its own would only be woken for it.
            .executor(Runnable::run)
            .buildAsync();
    meters.watch(this);
  }

  /**
   * The answer of this key: kept, being made, or made now.
   *
   * @param make called at most once; does not fail for what clients do: the cache would log each of
   *     them
   */
  CompletionStage<KeyedAnswer> get(
      AnswerKey key,
      DatasetRevision revision,
      Supplier<? extends CompletionStage<KeyedAnswer>> make) {
    if (maxBytes == 0) {
      meters.count(CacheResult.MISS);
      return make.get();
    }
    forgetBefore(revision);
    LocalDate today = clock.today();
    CompletableFuture<KeyedAnswer> made = new CompletableFuture<>();
    while (true) {
      CompletableFuture<KeyedAnswer> there = answers.asMap().putIfAbsent(key, made);
      if (there == null) {
        meters.count(CacheResult.MISS);
        make(key, made, make);
        return made;
      }
      if (!there.isDone()) {
        meters.count(CacheResult.COALESCED);
        return there.thenCompose(
            answer ->
                answer.isRightOn(today)
                    ? CompletableFuture.completedFuture(answer)
                    : get(key, revision, make));
      }
      if (there.join().isRightOn(today)) {
        meters.count(CacheResult.HIT);
        return there;
      }
      answers.asMap().remove(key, there);
    }
  }

  /** How many bytes it keeps. */
  long bytes() {
    answers.synchronous().cleanUp();
    return answers.synchronous().policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  private void make(
      AnswerKey key,
      CompletableFuture<KeyedAnswer> made,
      Supplier<? extends CompletionStage<KeyedAnswer>> make) {
    CompletionStage<KeyedAnswer> making;
    try {
      making = make.get();
    } catch (RuntimeException e) {
      making = CompletableFuture.failedStage(e);
    }
    making.whenComplete(
        (answer, error) -> {
          if (error != null || !answer.key().equals(Optional.of(key))) {
            // It has errors, or the data were replaced since it was asked for.
            answers.asMap().remove(key, made);
          }
          if (error != null) {
            made.completeExceptionally(error);
          } else {
            made.complete(answer);
          }
        });
  }

  /** No key of an older revision is asked for again: its answers only take up memory. */
  private void forgetBefore(DatasetRevision revision) {
    if (newestRevision.get() < revision.key()
        && newestRevision.getAndAccumulate(revision.key(), Math::max) < revision.key()) {
      answers.asMap().clear();
    }
  }
}
