package org.dialoguerelations.http.execution;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.http.answer.Answer;
import org.dialoguerelations.http.answer.AnswerWriter.Data;
import org.dialoguerelations.http.answer.Answers;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCodes;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.http.operations.CheckedDocument;
import org.dialoguerelations.http.operations.Documents;
import org.dialoguerelations.kernel.ErrorCode;
import org.dialoguerelations.kernel.load.Snapshot;
import org.dialoguerelations.kernel.load.Stop;

/** Executes calls on worker threads, a bounded number at once, each until its deadline. */
@Singleton
public class Executions {

  private final Documents documents;
  private final Engine engine;
  private final Snapshot snapshot;
  private final Answers answers;
  private final WorkerExecutor workers;

  Executions(
      Documents documents,
      Engine engine,
      Snapshot snapshot,
      Answers answers,
      LimitsConfig limits,
      Vertx vertx) {
    this.documents = documents;
    this.engine = engine;
    this.snapshot = snapshot;
    this.answers = answers;
    this.workers = vertx.createSharedWorkerExecutor("graphql", limits.concurrentExecutions());
  }

  @PreDestroy
  void close() {
    workers.close();
  }

  /**
   * The answer to a call, sooner or later.
   *
   * @return fails with a {@link Refusal} when there is none
   */
  public CompletionStage<Answer> submit(Call call) {
    Stop stop = new Stop();
    return workers.executeBlocking(() -> answer(call, stop), false).toCompletionStage();
  }

  private Answer answer(Call call, Stop stop) {
    CheckedDocument document = documents.check(call.document(), call.requestId());
    OperationDefinition operation = document.operation(call.operation());
    if (call.queriesOnly() && operation.getOperation() != OperationDefinition.Operation.QUERY) {
      throw new Refusal(
          List.of(CodedError.of(ErrorCode.METHOD_NOT_ALLOWED, "GET carries queries only.")),
          Map.of("Allow", "POST"));
    }
    return snapshot.read(stop, () -> written(engine.execute(document, call, stop), call));
  }

  private Answer written(ExecutionResult result, Call call) {
    List<CodedError> errors =
        result.getErrors().stream()
            .map(error -> ErrorCodes.coded(error, call.requestId()))
            .toList();
    if (!result.isDataPresent()) {
      throw new Refusal(errors, Map.of());
    }
    return answers.executed(call.type(), errors, new Data(result.getData()), Map.of());
  }
}
