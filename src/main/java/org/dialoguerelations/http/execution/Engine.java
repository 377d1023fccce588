package org.dialoguerelations.http.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.execution.ExecutionId;
import graphql.execution.ResultNodesInfo;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.GoodFaithIntrospection;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.http.operations.CheckedDocument;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.code.CodeLookup;
import org.dialoguerelations.platform.code.GivenCodes;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.ReadSession;

/**
 * Executes documents on the schema itself. The library's own service would parse each again, make a
 * tree of the answer, and build its context anew for each field.
 */
@Singleton
public class Engine {

  static final String REQUEST_ID = "requestId";

  private final GraphQL graphql;

  private final CodeLookup codes;

  Engine(ServedSchema schema, LimitsConfig limits, CodeLookup codes) {
    this.codes = codes;
    this.graphql =
        GraphQL.newGraphQL(schema.graphql())
            .queryExecutionStrategy(new FieldStrategy(schema.graphql()))
            .instrumentation(Running.each(limits.responseBytes().asLongValue()))
            .preparsedDocumentProvider(
                (input, parse) ->
                    CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
            .build();
  }

  /**
   * Executes an operation; all of it on the calling thread.
   *
   * @param maxValues how many the answer may have
   * @throws org.dialoguerelations.platform.load.CancelledException when it was stopped: each field
   *     that was not begun would leave an error, and they are thousands
   */
  ExecutionOutcome execute(
      CheckedDocument document,
      Call call,
      Cancellation stop,
      ReadSession<?> reading,
      int maxValues) {
    GivenCodes given =
        codes.of(
            () -> GivenTexts.of(document, call.variables()),
            call.unknownCodes() == UnknownCodes.ERROR);
    ExecutionInput.Builder input =
        ExecutionInput.newExecutionInput()
            .query(call.document())
            .variables(call.variables())
            .locale(Locale.ENGLISH)
            // The library would draw a random one.
            .executionId(ExecutionId.from(call.requestId()))
            .graphQLContext(
                context ->
                    context
                        .of(Cancellation.class, stop)
                        .of(ReadSession.class, reading)
                        .of(GivenCodes.class, given)
                        .of(REQUEST_ID, call.requestId())
                        .of(
                            GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED,
                            AskedTypes.areSeveral(
                                document.document(), document.operation(call.operation())))
                        .of(ResultNodesInfo.MAX_RESULT_NODES, maxValues)
                        .of(
                            PreparsedDocumentEntry.class,
                            new PreparsedDocumentEntry(document.document())));
    call.operation().ifPresent(input::operationName);
    ExecutionInput built = input.build();
    CompletableFuture<ExecutionResult> result = begun(built);
    stop.check();
    ResultNodesInfo values = built.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
    int numberOfValues = values == null ? 0 : values.getResultNodesCount();
    if (values != null && values.isMaxResultNodesExceeded()) {
      // What was asked for before may be loaded no more, so that there need be no result.
      return new ExecutionOutcome(
          ExecutionResult.newExecutionResult().build(), given.unknown(), numberOfValues, true);
    }
    return new ExecutionOutcome(result(result), given.unknown(), numberOfValues, false);
  }

  private CompletableFuture<ExecutionResult> begun(ExecutionInput input) {
    try {
      return graphql.executeAsync(input);
    } catch (GraphQLException e) {
      throw unfit();
    }
  }

  private static ExecutionResult result(CompletableFuture<ExecutionResult> result) {
    if (!result.isDone()) {
      throw new IllegalStateException("a field waits for a load that nobody dispatches");
    }
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof GraphQLException) {
        throw unfit();
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * What the library throws itself is about the values that it was given: fields' errors are kept.
   */
  private static Refusal unfit() {
    return new Refusal(
        ErrorCode.INVALID_VARIABLES, "The operation cannot be executed with these variables.");
  }
}
