package org.dialoguerelations.http.error;

import org.dialoguerelations.kernel.InvalidInputException;

/**
 * What a client did wrong, or what the service could not do: the closed list of codes that errors
 * carry. A code never changes its meaning; each is described at {@code /errors/} and its name.
 */
public enum ErrorCode {
  // What a field was given.
  INVALID_ID(
      400,
      Phase.FIELD,
      "An 'id' is not an identifier of this service.",
      "Use an 'id' that this service returned; to find a record by its code, use the field of its type, e.g. agreement(code:)."),
  INVALID_CURSOR(
      400,
      Phase.FIELD,
      "'after' or 'before' is not a cursor of this field with this filter and order.",
      "Use a 'cursor', 'startCursor' or 'endCursor' of the same field, asked with the same filter and order; begin without a cursor when they changed."),
  INVALID_PAGE(
      400,
      Phase.FIELD,
      "'first', 'after', 'last' and 'before' together do not describe a page.",
      "Give 'first' with 'after', or 'last' with 'before', from 0 to 100."),
  INVALID_FILTER(
      400,
      Phase.FIELD,
      "A filter describes no set of records, or is too large.",
      "Use at most 100 values of at most 200 characters in a list; give the earlier end of a range first."),
  INVALID_ARGUMENT(
      400,
      Phase.FIELD,
      "An argument has a value that its description excludes.",
      "Read the description of the argument in the schema."),
  UNKNOWN_REVISION(
      400,
      Phase.FIELD,
      "'since' names a revision that was never served here, or is no longer remembered.",
      "Read the data anew, and keep the revision of 'dataset' with them; dataset.revisions has those that can be asked for."),

  // What a request asks for.
  INVALID_JSON(
      400,
      Phase.JSON,
      "The body, or a URL parameter, is not valid JSON in UTF-8.",
      "Correct the JSON where the message points; no key may occur twice."),
  JSON_LIMIT_EXCEEDED(
      400,
      Phase.JSON,
      "The body, or a URL parameter, is JSON that nests too deeply or has a number with too many digits.",
      "Nest at most 64 levels, and write numbers with at most 100 digits."),
  INVALID_REQUEST(
      400,
      Phase.REQUEST,
      "The request is not a valid GraphQL request: a parameter is missing, has the wrong type, or excludes another.",
      "Send a JSON object with 'query', a text, and if needed 'variables', an object, and 'operationName', a text; or the same as URL parameters."),
  BATCHING_NOT_SUPPORTED(
      400,
      Phase.REQUEST,
      "The body is a list of requests.",
      "Send each request on its own (HTTP/2 carries many at once), or ask several fields under aliases in one document."),
  SYNTAX_ERROR(
      400,
      Phase.SYNTAX,
      "The document is not valid GraphQL.",
      "Correct the document where 'locations' points."),
  VALIDATION_FAILED(
      400,
      Phase.DOCUMENT,
      "The document does not fit the schema.",
      "Compare the document with the schema; GraphiQL underlines what does not fit."),
  UNKNOWN_OPERATION(
      400,
      Phase.DOCUMENT,
      "The document has no operation of that name, or several and none was named.",
      "Name one of the document's operations in 'operationName'."),
  INVALID_VARIABLES(
      400,
      Phase.DOCUMENT,
      "A variable is missing or its value does not fit its type.",
      "Give each variable of the operation a value of its type."),

  // Persisted operations.
  PERSISTED_QUERY_NOT_FOUND(
      400,
      Phase.DOCUMENT,
      "No document with this hash is known: it was never sent, was not valid, or has been evicted.",
      "Send the request again with both the document and its hash; clients of automatic persisted queries do so by themselves."),
  PERSISTED_QUERY_MISMATCH(
      400,
      Phase.DOCUMENT,
      "The hash is not that of the document beside it.",
      "Send the SHA-256 of the document's UTF-8 bytes, in hexadecimal."),
  PERSISTED_QUERY_NOT_SUPPORTED(
      400,
      Phase.DOCUMENT,
      "This service keeps no automatic persisted queries.",
      "Send the document without a hash, or the id of a trusted document."),
  DOCUMENT_NOT_FOUND(
      400,
      Phase.DOCUMENT,
      "No trusted document has this id.",
      "Send the id of a document that the operator of this service trusts; ids are exact, a hash is in lower case after 'sha256:'."),
  DOCUMENT_NOT_TRUSTED(
      403,
      Phase.DOCUMENT,
      "This service executes trusted documents only.",
      "Send the 'documentId' of a trusted document; the operator of this service decides which there are."),

  // Limits.
  TOO_MANY_TOKENS(
      400,
      Phase.LIMIT,
      "The document has more tokens than allowed.",
      "Split the document, or send less of it."),
  TOO_DEEP(
      400,
      Phase.LIMIT,
      "The document is nested too deeply.",
      "Ask for the inner levels in a second request."),
  TOO_MANY_ALIASES(
      400, Phase.LIMIT, "The document has too many aliases.", "Split it into several requests."),
  TOO_MANY_ROOT_FIELDS(
      400,
      Phase.LIMIT,
      "An operation has too many fields at its root.",
      "Split it into several requests."),
  TOO_MANY_DIRECTIVES(
      400,
      Phase.LIMIT,
      "The document has too many directives.",
      "Leave out directives without effect, or split the document."),
  TOO_MANY_FIELDS(
      400,
      Phase.LIMIT,
      "The document has too many fields with its fragments expanded.",
      "Ask for fewer fields, or spread large fragments less often."),
  COST_TOO_HIGH(
      400,
      Phase.LIMIT,
      "The answer could have more values than one request may ask for.",
      "Ask for smaller pages ('first'), above all in nested lists, and follow their cursors. The header 'GraphQL-Cost: dry-run' tells the cost without executing."),
  RESPONSE_TOO_LARGE(
      400,
      Phase.LIMIT,
      "The answer has more bytes than one answer may have.",
      "Ask for smaller pages, or for a whole list as a file at /export/."),
  DEADLINE_EXCEEDED(
      503,
      Phase.LIMIT,
      "The answer was not ready in time, and the work was stopped.",
      "Ask for less at once; if you did not ask for much, try again later."),
  OVERLOADED(
      503,
      Phase.LIMIT,
      "The service is at its limit of concurrent requests.",
      "Try again after the seconds that 'Retry-After' names."),
  DATA_UNAVAILABLE(
      503,
      Phase.SERVICE,
      "The database is unavailable, or holds no data set yet.",
      "Try again after the seconds that 'Retry-After' names."),

  // HTTP.
  NOT_FOUND(
      404,
      Phase.SERVICE,
      "There is nothing at this address.",
      "Start at /, which links to everything."),
  METHOD_NOT_ALLOWED(
      405,
      Phase.SERVICE,
      "The method is not allowed at this address, or not for this operation.",
      "Use one of the methods that 'Allow' names; GET carries queries only."),
  NOT_ACCEPTABLE(
      406,
      Phase.SERVICE,
      "None of the media types in 'Accept', or of the codings in 'Accept-Encoding', can be produced.",
      "Accept application/graphql-response+json or application/json, plain or as gzip."),
  PRECONDITION_FAILED(
      412,
      Phase.SERVICE,
      "The answer is none of those that 'If-Match' names.",
      "Ask without 'If-Match', or with the 'ETag' of an answer to the same request."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      Phase.SERVICE,
      "The media type of the body is not supported, or the body is compressed.",
      "Send the body as 'Content-Type: application/json' in UTF-8, not compressed."),
  BODY_TOO_LARGE(
      413,
      Phase.LIMIT,
      "The body has more bytes than allowed.",
      "Send a smaller document or variables."),
  REQUEST_TIMEOUT(
      408,
      Phase.LIMIT,
      "The body did not arrive in time.",
      "Send the request again over a better connection."),
  WEBSOCKET_NOT_SUPPORTED(
      404,
      Phase.SERVICE,
      "WebSockets are not supported; there are no subscriptions.",
      "Send the request by GET or POST."),

  // Exports.
  UNKNOWN_EXPORT(
      404,
      Phase.SERVICE,
      "There is no such file.",
      "Choose one of the files that the message names."),
  DATASET_CHANGED(
      503,
      Phase.SERVICE,
      "The data set was replaced while it was being read.",
      "Ask again; the new data set is in place."),

  INTERNAL_ERROR(
      500,
      Phase.SERVICE,
      "Something went wrong inside the service; this is not your fault.",
      "Try again; if it goes on, report the 'requestId' to the operator, who finds the reason with it.");

  /** What was at work when an error came about. */
  public enum Phase {
    /** JSON was read. */
    JSON,
    /** A request of GraphQL was looked for in it. */
    REQUEST,
    /** The document was parsed. */
    SYNTAX,
    /** The document was found, compared with the schema and its operation chosen. */
    DOCUMENT,
    /** A limit was checked. */
    LIMIT,
    /** A field was executed: the others are answered. */
    FIELD,
    /** Anything that is no matter of GraphQL. */
    SERVICE
  }

  private final int status;
  private final Phase phase;
  private final String meaning;
  private final String remedy;

  ErrorCode(int status, Phase phase, String meaning, String remedy) {
    this.status = status;
    this.phase = phase;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** The code of input that cannot be answered. */
  public static ErrorCode of(InvalidInputException.Kind kind) {
    return switch (kind) {
      case ID -> INVALID_ID;
      case CURSOR -> INVALID_CURSOR;
      case PAGE -> INVALID_PAGE;
      case FILTER -> INVALID_FILTER;
      case ARGUMENT -> INVALID_ARGUMENT;
      case REVISION -> UNKNOWN_REVISION;
    };
  }

  /** The status of HTTP where HTTP alone decides; GraphQL over HTTP has its own rules. */
  public int status() {
    return status;
  }

  public Phase phase() {
    return phase;
  }

  /** Why an error has this code. */
  public String meaning() {
    return meaning;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }

  /** The path of the page that describes it. */
  public String page() {
    return "/errors/" + name();
  }
}
