package org.dialoguerelations.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Cache<AnswerKey, KeyedAnswer> answers;
  private final Map<Asked, CompletableFuture<KeyedAnswer>> beingMade = new ConcurrentHashMap<>();
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
                (AnswerKey key, KeyedAnswer answer) ->
                    OVERHEAD_BYTES + answer.answer().body().length())
            // Upkeep is short; a thread of its own would only be woken for it.
            .executor(Runnable::run)
            .build();
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
    LocalDate today = clock.today();
    return kept(key, today)
        .<CompletionStage<KeyedAnswer>>map(CompletableFuture::completedStage)
        .orElseGet(() -> shared(new Asked(key, today), revision, make));
  }

  private Optional<KeyedAnswer> kept(AnswerKey key, LocalDate today) {
    Optional<KeyedAnswer> kept =
        Optional.ofNullable(answers.getIfPresent(key)).filter(answer -> answer.isRightOn(today));
    if (kept.isPresent()) {
      meters.count(CacheResult.HIT);
    }
    return kept;
  }

  private CompletionStage<KeyedAnswer> shared(
      Asked asked,
      DatasetRevision revision,
      Supplier<? extends CompletionStage<KeyedAnswer>> make) {
    CompletableFuture<KeyedAnswer> mine = new CompletableFuture<>();
    CompletableFuture<KeyedAnswer> others = beingMade.putIfAbsent(asked, mine);
    if (others != null) {
      meters.count(CacheResult.COALESCED);
      return others;
    }
    // Whoever made it last has kept it before it was no longer being made.
    kept(asked.key(), asked.day())
        .<CompletionStage<KeyedAnswer>>map(CompletableFuture::completedStage)
        .orElseGet(() -> made(make))
        .whenComplete(
            (answer, error) -> {
              if (error == null) {
                keep(asked.key(), revision, answer);
              }
              beingMade.remove(asked);
              if (error == null) {
                mine.complete(answer);
              } else {
                mine.completeExceptionally(error);
              }
            });
    return mine;
  }

  private CompletionStage<KeyedAnswer> made(Supplier<? extends CompletionStage<KeyedAnswer>> make) {
    meters.count(CacheResult.MISS);
    return CompletableFuture.completedStage(make).thenCompose(Supplier::get);
  }

  /** Unless it has errors, or the data were replaced since it was asked for. */
  private void keep(AnswerKey key, DatasetRevision revision, KeyedAnswer answer) {
    if (answer.key().equals(Optional.of(key)) && newestRevision.get() == revision.key()) {
      answers.put(key, answer);
    }
  }

  /** How many bytes it keeps. */
  long bytes() {
    answers.cleanUp();
    return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  /** No key of an older revision is asked for again: its answers only take up memory. */
  private void forgetBefore(DatasetRevision revision) {
    if (newestRevision.get() < revision.key()
        && newestRevision.getAndAccumulate(revision.key(), Math::max) < revision.key()) {
      answers.invalidateAll();
    }
  }
}
