package org.dialoguerelations.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.answer.MediaType;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.kernel.date.MovableRequestClock;
import org.junit.jupiter.api.Test;

/** Who waits for whom, and what is kept. */
class AnswerStoreTest {

  private static final AnswerKey KEY = new AnswerKey(1, 2, 3, 4);
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.parse("2026-01-15"));
  private static final int MAX_BYTES = 20_000;

  private final MovableRequestClock clock = new MovableRequestClock("2026-01-15T12:00:00Z");
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final AnswerStore store =
      new AnswerStore(clock.clock(), new Config(MAX_BYTES), new CacheMeters(registry));
  private final AtomicInteger made = new AtomicInteger();
  private final Queue<CompletableFuture<KeyedAnswer>> beingMade = new ArrayDeque<>();

  private record Config(int bytes) implements CacheConfig {
    @Override
    public MemorySize answerBytes() {
      return new MemorySize(BigInteger.valueOf(bytes));
    }

    @Override
    public boolean shared() {
      return true;
    }

    @Override
    public Duration maxAge() {
      return Duration.ofSeconds(60);
    }

    @Override
    public Duration staleWhileRevalidate() {
      return Duration.ofSeconds(600);
    }

    @Override
    public String generation() {
      return "1";
    }
  }

  @Test
  void allWhoAskMeanwhileGetWhatTheFirstIsGiven() {
    List<CompletionStage<KeyedAnswer>> asked = List.of(get(KEY), get(KEY), get(KEY));
    KeyedAnswer answer = answer(Optional.of(KEY), Optional.empty());
    beingMade.remove().complete(answer);
    assertThat(asked).allSatisfy(one -> assertThat(now(one)).isSameAs(answer));
    assertThat(now(get(KEY))).isSameAs(answer);
    assertThat(made).hasValue(1);
    assertThat(List.of("miss", "coalesced", "hit", "unchanged"))
        .extracting(result -> counted(result))
        .containsExactly(1.0, 2.0, 1.0, 0.0);
  }

  @Test
  void anAnswerWithErrorsGoesToAllWhoWaitAndIsForgotten() {
    List<CompletionStage<KeyedAnswer>> asked = List.of(get(KEY), get(KEY));
    KeyedAnswer answer = answer(Optional.empty(), Optional.empty());
    beingMade.remove().complete(answer);
    assertThat(asked).allSatisfy(one -> assertThat(now(one)).isSameAs(answer));
    assertThat(get(KEY).toCompletableFuture()).isNotDone();
    assertThat(made).hasValue(2);
  }

  @Test
  void aFailureGoesToAllWhoWaitAndIsForgotten() {
    List<CompletionStage<KeyedAnswer>> asked = List.of(get(KEY), get(KEY));
    beingMade.remove().completeExceptionally(new IllegalStateException("a test"));
    assertThat(asked)
        .allSatisfy(one -> assertThatThrownBy(() -> now(one)).hasRootCauseMessage("a test"));
    get(KEY);
    assertThat(made).hasValue(2);
  }

  @Test
  void whatFailsAtOnceIsForgotten() {
    CompletionStage<KeyedAnswer> failed =
        store.get(
            KEY,
            revision(1),
            () -> {
              throw new IllegalStateException("a test");
            });
    assertThatThrownBy(() -> now(failed)).hasRootCauseMessage("a test");
    get(KEY);
    assertThat(made).hasValue(1);
  }

  @Test
  void anAnswerOfYesterdayIsNotGivenToday() {
    get(KEY);
    beingMade.remove().complete(answer(Optional.of(KEY), TODAY));
    clock.moveTo("2026-01-15T23:59:59.999Z");
    get(KEY);
    assertThat(made).hasValue(1);
    clock.moveTo("2026-01-16T00:00:00Z");
    get(KEY);
    assertThat(made).hasValue(2);
  }

  @Test
  void whoAsksAfterMidnightDoesNotTakeWhatWasBegunBefore() {
    CompletionStage<KeyedAnswer> early = get(KEY);
    clock.moveTo("2026-01-16T00:00:00Z");
    CompletionStage<KeyedAnswer> late = get(KEY);
    KeyedAnswer ofYesterday = answer(Optional.of(KEY), TODAY);
    beingMade.remove().complete(ofYesterday);
    KeyedAnswer ofToday = answer(Optional.of(KEY), Optional.of(LocalDate.parse("2026-01-16")));
    beingMade.remove().complete(ofToday);
    assertThat(now(early)).isSameAs(ofYesterday);
    assertThat(now(late)).isSameAs(ofToday);
  }

  @Test
  void aNewRevisionEmptiesIt() {
    get(KEY);
    beingMade.remove().complete(answer(Optional.of(KEY), Optional.empty()));
    store.get(new AnswerKey(5, 6, 7, 8), revision(2), this::make);
    assertThat(store.bytes()).isZero();
  }

  @Test
  void anAnswerFromAnotherRevisionThanWasAskedForIsNotKept() {
    CompletionStage<KeyedAnswer> asked = get(KEY);
    KeyedAnswer newer = answer(Optional.of(new AnswerKey(5, 6, 7, 8)), Optional.empty());
    beingMade.remove().complete(newer);
    assertThat(now(asked)).isSameAs(newer);
    assertThat(store.bytes()).isZero();
  }

  @Test
  void itKeepsNoMoreBytesThanItMay() {
    for (int i = 0; i < 1_000; i++) {
      AnswerKey key = new AnswerKey(i, i, i, i);
      get(key);
      beingMade.remove().complete(answer(Optional.of(key), Optional.empty()));
      assertThat(store.bytes()).isBetween(0L, (long) MAX_BYTES);
    }
    assertThat(store.bytes()).isGreaterThan(MAX_BYTES / 2);
  }

  @Test
  void withoutBytesEachIsMadeForItself() {
    AnswerStore none = new AnswerStore(clock.clock(), new Config(0), new CacheMeters(registry));
    none.get(KEY, revision(1), this::make);
    none.get(KEY, revision(1), this::make);
    assertThat(made).hasValue(2);
  }

  /** A native image knows only the classes of the library that were registered. */
  @Test
  void theClassesThatTheLibraryChoosesAreRegistered() throws Exception {
    Object cache = field(field(store, "answers"), "cache");
    Object nodes = field(cache, "nodeFactory");
    List<String> registered =
        List.of(NativeCaffeine.class.getAnnotation(RegisterForReflection.class).classNames());
    assertThat(registered).contains(cache.getClass().getName(), nodes.getClass().getName());
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      Optional<Field> found =
          Arrays.stream(type.getDeclaredFields())
              .filter(field -> field.getName().equals(name))
              .findFirst();
      if (found.isPresent()) {
        found.get().setAccessible(true);
        return found.get().get(owner);
      }
    }
    throw new NoSuchFieldException(name);
  }

  private CompletionStage<KeyedAnswer> get(AnswerKey key) {
    return store.get(key, revision(1), this::make);
  }

  private CompletionStage<KeyedAnswer> make() {
    made.incrementAndGet();
    CompletableFuture<KeyedAnswer> answer = new CompletableFuture<>();
    beingMade.add(answer);
    return answer;
  }

  private static KeyedAnswer now(CompletionStage<KeyedAnswer> asked) {
    assertThat(asked.toCompletableFuture()).isDone();
    return asked.toCompletableFuture().join();
  }

  private static DatasetRevision revision(long key) {
    return new DatasetRevision(key, "revision " + key, Instant.EPOCH, List.of());
  }

  private static KeyedAnswer answer(Optional<AnswerKey> key, Optional<LocalDate> day) {
    Buffer body = Buffer.buffer(new byte[1_000]);
    return new KeyedAnswer(
        new HttpAnswer(
            200,
            MediaType.JSON.contentType(),
            Map.of(),
            body,
            key.isPresent() ? Optional.empty() : Optional.of(ErrorCode.INVALID_ID)),
        key,
        day);
  }

  private double counted(String result) {
    return registry.get("dialogue.relations.cache.answers").tag("result", result).counter().count();
  }
}
