package org.dialoguerelations.http.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dialoguerelations.http.error.ErrorCodes;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.DocumentLimits;
import org.dialoguerelations.http.limits.LimitsConfig;

/** Reads documents and compares them with the schema. */
@Singleton
public class OperationDocuments {

  /** What a document takes beside its characters, in characters: small ones are not free. */
  private static final int OVERHEAD = 100;

  private final GraphQLSchema schema;
  private final DocumentLimits limits;
  private final ParserOptions options;
  private final Cache<String, CheckedDocument> checked;

  OperationDocuments(GraphQLSchema schema, DocumentLimits limits, LimitsConfig config) {
    this.schema = schema;
    this.limits = limits;
    this.options = limits.parserOptions();
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

  /** Whether a document is at hand, and need not be read. */
  boolean keeps(String text) {
    return checked.policy().getIfPresentQuietly(text) != null;
  }

  private CheckedDocument read(String text, String requestId) {
    limits.check(text);
    Document document = parse(text, requestId);
    limits.check(document);
    List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
    if (!errors.isEmpty()) {
      throw refusal(errors, requestId);
    }
    return new CheckedDocument(document);
  }

  private Document parse(String text, String requestId) {
    try {
      return new Parser()
          .parseDocument(
              ParserEnvironment.newParserEnvironment()
                  .document(text)
                  .parserOptions(options)
                  .locale(Locale.ENGLISH)
                  .build());
    } catch (InvalidSyntaxException e) {
      throw limits
          .exceeded(e)
          .orElseGet(() -> refusal(List.of(e.toInvalidSyntaxError()), requestId));
    }
  }

  private static Refusal refusal(List<? extends GraphQLError> errors, String requestId) {
    return new Refusal(
        errors.stream().map(error -> ErrorCodes.coded(error, requestId)).toList(), Map.of());
  }
}
