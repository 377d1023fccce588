package org.dialoguerelations.http.cache;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.ServedRevision;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.execution.ExecutedAnswer;
import org.dialoguerelations.http.execution.Executions;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.kernel.date.RequestClock;

/**
 * Answers calls: from what the client holds already, from what was answered before, or by an
 * execution. Only the last takes more than the calling thread.
 */
@Singleton
public class CachedAnswers {

  private static final int NOT_MODIFIED = 304;

  private final ServedRevision served;
  private final AnswerKeys keys;
  private final AnswerStore store;
  private final CacheControl control;
  private final Executions executions;
  private final RequestClock clock;
  private final CacheMeters meters;

  CachedAnswers(
      ServedRevision served,
      AnswerKeys keys,
      AnswerStore store,
      CacheControl control,
      Executions executions,
      RequestClock clock,
      CacheMeters meters,
      ServedSchema schema) {
    if (schema.graphql().isSupportingMutations() || schema.graphql().isSupportingSubscriptions()) {
      throw new IllegalStateException("answers are shared, which is right for queries only");
    }
    this.served = served;
    this.keys = keys;
    this.store = store;
    this.control = control;
    this.executions = executions;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * The answer to a call, sooner or later.
   *
   * @param held what the client has from before
   * @return never fails: a refusal is an answer
   */
  public CompletionStage<HttpAnswer> answer(Call call, IfNoneMatch held) {
    Optional<DatasetRevision> known = served.known();
    if (known.isEmpty()) {
      return executed(call)
          .thenApply(
              executed ->
                  keyed(executed, executed.revision().map(revision -> keys.of(call, revision))))
          .thenApply(answer -> call.queriesOnly() ? sendable(answer, held) : answer.answer());
    }
    DatasetRevision revision = known.get();
    AnswerKey key = keys.of(call, revision);
    // The address of a POST does not name what was asked: its answers are not for caches on the
    // way, and have no tag that one could ask about.
    if (!call.queriesOnly()) {
      return made(call, key, revision).thenApply(KeyedAnswer::answer);
    }
    Optional<HttpAnswer> unchanged = unchanged(key, held);
    if (unchanged.isPresent()) {
      meters.count(CacheResult.UNCHANGED);
      return CompletableFuture.completedStage(unchanged.get());
    }
    return made(call, key, revision).thenApply(answer -> sendable(answer, held));
  }

  private CompletionStage<KeyedAnswer> made(Call call, AnswerKey key, DatasetRevision revision) {
    return store.get(
        key,
        revision,
        () ->
            executed(call)
                .thenApply(
                    executed ->
                        keyed(
                            executed,
                            executed
                                .revision()
                                .map(read -> read.equals(revision) ? key : keys.of(call, read)))));
  }

  /**
   * A refusal is an answer, too: the same for all who wait for it, and kept for nobody else. It is
   * named after the request that was executed, and logged once.
   */
  private CompletionStage<ExecutedAnswer> executed(Call call) {
    return executions
        .submit(call)
        .exceptionally(
            error ->
                new ExecutedAnswer(
                    call.form().refused(Failures.refusal(error, call.requestId())),
                    Optional.empty(),
                    Optional.empty()));
  }

  private static KeyedAnswer keyed(ExecutedAnswer executed, Optional<AnswerKey> key) {
    return new KeyedAnswer(
        executed.answer(), key.filter(one -> executed.answer().complete()), executed.day());
  }

  /**
   * The answer that the client has the right one, if it has. Whether an answer depends on the day
   * follows from its key, so that a tag without a day was given to one that does not.
   */
  private Optional<HttpAnswer> unchanged(AnswerKey key, IfNoneMatch held) {
    if (held.names(key.tag())) {
      return Optional.of(notModified(key.tag(), Optional.empty()));
    }
    if (held.tags().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = clock.today();
    return Optional.of(key.on(today).tag())
        .filter(held::names)
        .map(tag -> notModified(tag, Optional.of(today)));
  }

  private HttpAnswer sendable(KeyedAnswer answer, IfNoneMatch held) {
    Optional<String> tag = answer.tag();
    if (tag.isEmpty()) {
      return answer.answer();
    }
    if (held.covers(tag)) {
      return notModified(tag.get(), answer.day());
    }
    return answer.answer().with(headers(tag.get(), answer.day()));
  }

  private HttpAnswer notModified(String tag, Optional<LocalDate> day) {
    return new HttpAnswer(NOT_MODIFIED, "", headers(tag, day), Buffer.buffer(), Optional.empty());
  }

  private Map<String, String> headers(String tag, Optional<LocalDate> day) {
    return Map.of("ETag", '"' + tag + '"', "Cache-Control", control.header(day));
  }
}
