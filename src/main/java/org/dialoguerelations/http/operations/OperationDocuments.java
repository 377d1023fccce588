package org.dialoguerelations.http.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLFieldDefinition;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.ErrorCodes;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.DocumentLimits;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.http.limits.Shape;
import org.dialoguerelations.http.schema.ServedSchema;

/** Reads documents and compares them with the schema. */
@Singleton
public class OperationDocuments {

  /** What a document takes beside its characters, in characters: small ones are not free. */
  private static final int OVERHEAD = 100;

  private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

  /** The argument of fields that find one record. */
  private static final String CODE = "code";

  /** A document may have thousands of mistakes; the first ones are enough to learn from. */
  private static final int MOST_SUGGESTIONS = 10;

  private final ServedSchema schema;
  private final Suggestions suggestions;
  private final DocumentLimits limits;
  private final ParserOptions options;
  private final Set<String> lookups;
  private final Cache<String, CheckedDocument> checked;

  OperationDocuments(ServedSchema schema, DocumentLimits limits, LimitsConfig config) {
    this.schema = schema;
    this.suggestions = new Suggestions(schema.graphql());
    this.limits = limits;
    this.options = limits.parserOptions();
    this.lookups =
        schema.graphql().getQueryType().getFieldDefinitions().stream()
            .filter(field -> field.getArgument(CODE) != null)
            .map(GraphQLFieldDefinition::getName)
            .collect(Collectors.toUnmodifiableSet());
    this.checked =
        Caffeine.newBuilder()
            .maximumWeight(config.keptCharacters())
            .weigher((String text, CheckedDocument document) -> text.length() + OVERHEAD)
            .executor(Runnable::run)
            .build();
  }

  /**
   * The document, ready to be executed. A valid one is kept, so that it is read once while it is
   * asked for.
   *
   * @throws Refusal when it cannot be read, exceeds a limit or does not fit the schema
   */
  public CheckedDocument check(String text, String requestId) {
    CheckedDocument known = checked.getIfPresent(text);
    if (known != null) {
      return known;
    }
    CheckedDocument read = read(text, requestId);
    checked.put(text, read);
    return read;
  }

  /**
   * Lets values of variables pass that the operation of a document can use; those that do not fit
   * their types are found by its execution.
   *
   * @throws Refusal when they cannot be used
   */
  public void checkVariables(
      CheckedDocument document, OperationDefinition operation, Map<String, Object> variables) {
    NullVariables.check(schema.graphql(), document.document(), operation, variables);
  }

  /** Whether a document is at hand, and need not be read. */
  boolean keeps(String text) {
    return checked.policy().getIfPresentQuietly(text) != null;
  }

  private CheckedDocument read(String text, String requestId) {
    limits.check(text);
    Document document = parse(text, requestId);
    Shape shape = limits.check(document, lookups);
    List<ValidationError> errors =
        Stream.concat(
                unknown(shape.directives()),
                ParseAndValidate.validate(schema.graphql(), document, Locale.ENGLISH).stream())
            .toList();
    if (!errors.isEmpty()) {
      throw new Refusal(
          IntStream.range(0, errors.size())
              .mapToObj(i -> coded(errors.get(i), document, i < MOST_SUGGESTIONS, requestId))
              .toList(),
          Map.of());
    }
    return new CheckedDocument(document);
  }

  /** The library knows directives that the schema does not have. */
  private Stream<ValidationError> unknown(List<Directive> directives) {
    return directives.stream()
        .filter(directive -> schema.graphql().getDirective(directive.getName()) != null)
        .filter(directive -> !schema.hasDirective(directive.getName()))
        .map(
            directive ->
                ValidationError.newValidationError()
                    .validationErrorType(ValidationErrorType.UnknownDirective)
                    .sourceLocation(directive.getSourceLocation())
                    .description("Unknown directive '%s'".formatted(directive.getName()))
                    .build());
  }

  private Document parse(String text, String requestId) {
    try {
      return new Parser()
          .parseDocument(
              ParserEnvironment.newParserEnvironment()
                  // The library begins no line behind it, so that places would be wrong.
                  .document(LONE_RETURN.matcher(text).replaceAll("\n"))
                  .parserOptions(options)
                  .locale(Locale.ENGLISH)
                  .build());
    } catch (InvalidSyntaxException e) {
      throw limits
          .exceeded(e)
          .orElseGet(() -> refusal(List.of(e.toInvalidSyntaxError()), requestId));
    } catch (GraphQLException e) {
      // What the library has no words for, such as characters beyond all that there are.
      throw new Refusal(ErrorCode.SYNTAX_ERROR, "The document cannot be read.");
    }
  }

  private CodedError coded(
      ValidationError error, Document document, boolean suggest, String requestId) {
    CodedError coded = ErrorCodes.coded(error, requestId);
    return suggest ? asking(coded, suggestions.question(error, document)) : coded;
  }

  /** An error of an execution, as a client may see it: variables may have mistyped names, too. */
  public CodedError coded(GraphQLError error, String requestId) {
    CodedError coded = ErrorCodes.coded(error, requestId);
    return coded.code() == ErrorCode.INVALID_VARIABLES
        ? asking(coded, suggestions.question(error.getMessage()))
        : coded;
  }

  private static CodedError asking(CodedError error, String question) {
    return question.isEmpty() ? error : error.with("." + question);
  }

  private static Refusal refusal(List<? extends GraphQLError> errors, String requestId) {
    return new Refusal(
        errors.stream().map(error -> ErrorCodes.coded(error, requestId)).toList(), Map.of());
  }
}
