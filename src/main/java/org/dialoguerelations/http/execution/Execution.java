package org.dialoguerelations.http.execution;

import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.ServedRevision;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.CostLimit;
import org.dialoguerelations.http.operations.CheckedDocument;
import org.dialoguerelations.http.operations.OperationDocuments;
import org.dialoguerelations.kernel.date.RequestClock;
import org.dialoguerelations.platform.code.UnknownCode;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DataUnavailableException;
import org.dialoguerelations.platform.load.ReadSession;
import org.dialoguerelations.platform.load.ReadSessions;

/** The way from a call to its answer: what is cheap to refuse is refused first. */
@Singleton
public class Execution {

  private final OperationDocuments documents;
  private final CostLimit costs;
  private final Engine engine;
  private final ReadSessions readings;
  private final ServedRevision served;
  private final RequestClock clock;
  private final ExecutionMeters meters;
  private final ExecutionSpans spans;

  Execution(
      OperationDocuments documents,
      CostLimit costs,
      Engine engine,
      ReadSessions readings,
      ServedRevision served,
      RequestClock clock,
      ExecutionMeters meters,
      ExecutionSpans spans) {
    this.documents = documents;
    this.costs = costs;
    this.engine = engine;
    this.readings = readings;
    this.served = served;
    this.clock = clock;
    this.meters = meters;
    this.spans = spans;
  }

  /**
   * The answer to a call, computed on the calling thread.
   *
   * @throws Refusal when there is none
   */
  public ExecutedAnswer answer(Call call, Cancellation stop) {
    try {
      return answer(call, stop, Optional.empty());
    } catch (DearCallException e) {
      return answer(call, stop, Optional.of(e.cost()));
    }
  }

  /**
   * The same, with dear calls in a turn of their own.
   *
   * @param known what a dear call costs, when it is its turn
   * @throws DearCallException when it is dear and that is not its turn; nothing was executed
   */
  ExecutedAnswer answer(Call call, Cancellation stop, Optional<Long> known) {
    CheckedDocument document = documents.check(call.document(), call.requestId());
    OperationDefinition operation = document.operation(call.operation());
    if (call.queriesOnly() && operation.getOperation() != OperationDefinition.Operation.QUERY) {
      throw new Refusal(
          List.of(CodedError.of(ErrorCode.METHOD_NOT_ALLOWED, "GET carries queries only.")),
          Map.of("Allow", "POST"));
    }
    documents.checkVariables(document, operation, call.variables());
    long requested = known.orElseGet(() -> document.cost(operation, costs, call.variables()));
    if (call.cost() == CostOption.DRY_RUN) {
      return new ExecutedAnswer(
          call.form().executed(List.of(), null, cost(requested, OptionalInt.empty())),
          Optional.empty(),
          Optional.empty());
    }
    if (known.isEmpty() && costs.isDear(requested)) {
      throw new DearCallException(requested);
    }
    meters.asked(requested);
    costs.check(requested);
    Runnable endOfSpan = spans.begin(operation.getOperation(), requested);
    try {
      return readings
          .read(stop, served, reading -> executed(document, call, stop, reading, requested))
          .packed(call.compression());
    } finally {
      endOfSpan.run();
    }
  }

  private ExecutedAnswer executed(
      CheckedDocument document,
      Call call,
      Cancellation stop,
      ReadSession<DatasetRevision> reading,
      long requested) {
    if (reading.revision().isEmpty()) {
      throw new DataUnavailableException("no data set has been imported yet");
    }
    try (RequestClock.Day day = clock.stop()) {
      ExecutionOutcome outcome =
          engine.execute(document, call, stop, reading, costs.maximumValues());
      return new ExecutedAnswer(
          written(outcome, call, requested), reading.revision(), day.ifAsked());
    }
  }

  private HttpAnswer written(ExecutionOutcome outcome, Call call, long requested) {
    meters.answered(outcome.values());
    if (outcome.excessive()) {
      throw costs.exceeded(requested);
    }
    List<CodedError> errors =
        outcome.result().getErrors().stream()
            .map(error -> documents.coded(error, call.requestId()))
            .toList();
    if (!outcome.result().isDataPresent()) {
      throw new Refusal(errors, Map.of());
    }
    Map<String, Object> extensions = new LinkedHashMap<>();
    if (!outcome.unknown().isEmpty()) {
      extensions.put("warnings", outcome.unknown().stream().map(Execution::warning).toList());
    }
    if (call.cost() == CostOption.REPORT) {
      extensions.putAll(cost(requested, OptionalInt.of(outcome.values())));
    }
    return call.form().executed(errors, outcome.result().getData(), extensions);
  }

  private static Map<String, Object> warning(UnknownCode unknown) {
    Map<String, Object> warning = new LinkedHashMap<>();
    warning.put("code", "UNKNOWN_CODE");
    warning.put("message", unknown.message());
    warning.put("path", unknown.path());
    warning.put("argument", unknown.argument());
    warning.put("value", unknown.value());
    warning.put("nearest", unknown.nearest());
    return warning;
  }

  private Map<String, Object> cost(long requested, OptionalInt actual) {
    Map<String, Object> cost = new LinkedHashMap<>();
    cost.put("requested", requested);
    actual.ifPresent(values -> cost.put("actual", values));
    cost.put("maximum", costs.maximum());
    cost.put("maximumActual", costs.maximumValues());
    return Map.of("cost", cost);
  }
}
