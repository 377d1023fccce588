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
import org.dialoguerelations.dataset.revision.DatasetRevision;
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
  private final AsyncCache<Asked, KeyedAnswer> answers;
  private final AtomicLong newestRevision = new AtomicLong();

  /** What is asked after midnight is not what was asked before it. */
  private record Asked(AnswerKey key, LocalDate day) {}

  AnswerStore(RequestClock clock, CacheConfig config, CacheMeters meters) {
    this.clock = clock;
    this.meters = meters;
    this.maxBytes = config.answerBytes().asLongValue();
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher(
                (Asked asked, KeyedAnswer answer) ->
                    OVERHEAD_BYTES + answer.answer().body().length())
            // Upkeep is short; a thread of its own would only be woken for it.
            .executor(Runnable::run)
            .buildAsync();
    meters.watch(this);
  }

  /**
   * The answer of this key: kept, being made, or made now.
   *
   * @param make called at most once
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
    Asked asked = new Asked(key, clock.today());
    CompletableFuture<KeyedAnswer> known = answers.getIfPresent(asked);
    CompletableFuture<KeyedAnswer> mine = new CompletableFuture<>();
    if (known == null) {
      known = answers.asMap().putIfAbsent(asked, mine);
    }
    if (known != null) {
      meters.count(known.isDone() ? CacheResult.HIT : CacheResult.COALESCED);
      return known;
    }
    meters.count(CacheResult.MISS);
    CompletableFuture.completedStage(make)
        .thenCompose(Supplier::get)
        .whenComplete(
            (answer, error) -> {
              if (error != null || !isKept(asked, revision, answer)) {
                answers.asMap().remove(asked, mine);
              }
              if (error == null) {
                mine.complete(answer);
              } else {
                mine.completeExceptionally(error);
              }
            });
    return mine;
  }

  /** Unless it has errors, or the data were replaced since it was asked for. */
  private boolean isKept(Asked asked, DatasetRevision revision, KeyedAnswer answer) {
    return answer.key().equals(Optional.of(asked.key())) && newestRevision.get() == revision.key();
  }

  /** How many bytes it keeps. */
  long bytes() {
    answers.synchronous().cleanUp();
    return answers.synchronous().policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  /** No key of an older revision is asked for again: its answers only take up memory. */
  private void forgetBefore(DatasetRevision revision) {
    if (newestRevision.get() < revision.key()
        && newestRevision.getAndAccumulate(revision.key(), Math::max) < revision.key()) {
      answers.synchronous().invalidateAll();
    }
  }
}
