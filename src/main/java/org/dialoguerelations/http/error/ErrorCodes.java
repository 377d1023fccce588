package org.dialoguerelations.http.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import io.quarkus.logging.Log;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives errors of the library their codes. What is none of a client's mistakes is masked. */
public final class ErrorCodes {

  private ErrorCodes() {}

  /**
   * The error as a client may see it.
   *
   * @param requestId names an internal error, to the client and in the log
   */
  public static CodedError coded(GraphQLError error, String requestId) {
    if (error instanceof CodedError coded) {
      return coded;
    }
    List<SourceLocation> locations = Optional.ofNullable(error.getLocations()).orElse(List.of());
    List<Object> path = Optional.ofNullable(error.getPath()).orElse(List.of());
    Optional<ErrorCode> code = mistake(error);
    if (code.isEmpty()) {
      Log.errorf("Request %s: %s at %s", requestId, error.getMessage(), path);
      return CodedError.internal(requestId, locations, path);
    }
    return new CodedError(code.get(), Wording.of(error.getMessage()), locations, path, Map.of());
  }

  /** The code of what a client did wrong; empty for all else. */
  public static Optional<ErrorCode> mistake(GraphQLError error) {
    if (error instanceof CoercingParseValueException
        || error instanceof InputMapDefinesTooManyFieldsException
        || error instanceof NonNullableValueCoercedAsNullException) {
      return Optional.of(ErrorCode.INVALID_VARIABLES);
    }
    if (error instanceof UnknownOperationException) {
      return Optional.of(ErrorCode.UNKNOWN_OPERATION);
    }
    if (error instanceof BadFaithIntrospectionError) {
      return Optional.of(ErrorCode.TOO_MANY_FIELDS);
    }
    if (error.getErrorType() == ErrorType.InvalidSyntax) {
      return Optional.of(ErrorCode.SYNTAX_ERROR);
    }
    if (error.getErrorType() == ErrorType.ValidationError) {
      return Optional.of(ErrorCode.VALIDATION_FAILED);
    }
    return Optional.empty();
  }
}
