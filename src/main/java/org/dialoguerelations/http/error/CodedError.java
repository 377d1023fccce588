package org.dialoguerelations.http.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error with its code, and the address of the page that describes it.
 *
 * @param code for programs
 * @param message for people
 * @param locations where in the document; empty when it is about no place in it
 * @param path of the field in the answer; empty when it is about no field
 * @param details what else there is to say, e.g. a limit; by name
 */
public record CodedError(
    ErrorCode code,
    String message,
    List<SourceLocation> locations,
    List<Object> path,
    Map<String, Object> details)
    implements GraphQLError {

  private static final long serialVersionUID = 1L;

  public CodedError {
    locations = List.copyOf(locations);
    path = List.copyOf(path);
    details = Map.copyOf(details);
  }

  /** An error about a request as a whole. */
  public static CodedError of(ErrorCode code, String message) {
    return new CodedError(code, message, List.of(), List.of(), Map.of());
  }

  /** The same, with more words behind its message. */
  public CodedError with(String more) {
    return new CodedError(code, message + more, locations, path, details);
  }

  /** What a client learns of a failure inside the service: how to speak about it. */
  public static CodedError internal(
      String requestId, List<SourceLocation> locations, List<Object> path) {
    return new CodedError(
        ErrorCode.INTERNAL_ERROR,
        "Something went wrong inside the service.",
        locations,
        path,
        Map.of("requestId", requestId));
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public @Nullable List<SourceLocation> getLocations() {
    return locations.isEmpty() ? null : locations;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(code.name());
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path.isEmpty() ? null : path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    extensions.put("documentation", code.page());
    extensions.putAll(details);
    return extensions;
  }

  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("message", message);
    if (!locations.isEmpty()) {
      written.put("locations", locations.stream().map(CodedError::toSpecification).toList());
    }
    if (!path.isEmpty()) {
      written.put("path", path);
    }
    written.put("extensions", getExtensions());
    return written;
  }

  private static Map<String, Object> toSpecification(SourceLocation location) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("line", location.getLine());
    written.put("column", location.getColumn());
    return written;
  }
}
