package org.dialoguerelations.http.execution;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import io.quarkus.logging.Log;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.ErrorCodes;
import org.dialoguerelations.kernel.InvalidInputException;
import org.dialoguerelations.kernel.OutOfMemory;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.CancelledException;
import org.dialoguerelations.platform.load.DataUnavailableException;
import org.dialoguerelations.platform.load.DatabaseLoss;

/**
 * Makes errors of what fields throw. What a client gave wrongly is told with its code; all else is
 * logged, and masked.
 */
final class FieldErrors implements DataFetcherExceptionHandler {

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error(parameters)).build());
  }

  private static CodedError error(DataFetcherExceptionHandlerParameters parameters) {
    Throwable thrown = parameters.getException();
    while (thrown instanceof CompletionException && thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    OutOfMemory.endIfIn(thrown);
    List<SourceLocation> locations = List.of(parameters.getSourceLocation());
    List<Object> path = parameters.getPath().toList();
    if (thrown instanceof InvalidInputException invalid) {
      return new CodedError(
          ErrorCode.of(invalid.kind()), invalid.getMessage(), locations, path, Map.of());
    }
    Cancellation stop =
        parameters.getDataFetchingEnvironment().getGraphQlContext().get(Cancellation.class);
    if (thrown instanceof CancelledException || stop.isStopped()) {
      return new CodedError(
          ErrorCode.DEADLINE_EXCEEDED, "The work was stopped.", locations, path, Map.of());
    }
    if (DatabaseLoss.isIn(thrown)) {
      stop.fail(new DataUnavailableException("the database was lost"));
      return new CodedError(
          ErrorCode.DATA_UNAVAILABLE, "The database is away.", locations, path, Map.of());
    }
    Optional<ErrorCode> mistake =
        thrown instanceof GraphQLError error ? ErrorCodes.mistake(error) : Optional.empty();
    if (mistake.isPresent()) {
      return new CodedError(
          mistake.get(), String.valueOf(thrown.getMessage()), locations, path, Map.of());
    }
    String requestId =
        parameters.getDataFetchingEnvironment().getGraphQlContext().get(Engine.REQUEST_ID);
    Log.errorf(thrown, "Request %s failed at %s", requestId, parameters.getPath());
    return CodedError.internal(requestId, locations, path);
  }
}
