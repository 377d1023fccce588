package org.dialoguerelations.http.operations;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dialoguerelations.http.error.ErrorCodes;
import org.dialoguerelations.http.error.Refusal;

/** Reads documents and compares them with the schema. */
@Singleton
public class Documents {

  private final GraphQLSchema schema;

  Documents(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * The document, ready to be executed.
   *
   * @throws Refusal when it cannot be read, exceeds a limit or does not fit the schema
   */
  public CheckedDocument check(String text, String requestId) {
    Document document = parse(text, requestId);
    List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
    if (!errors.isEmpty()) {
      throw refusal(errors, requestId);
    }
    return new CheckedDocument(document);
  }

  private static Document parse(String text, String requestId) {
    try {
      return new Parser()
          .parseDocument(
              ParserEnvironment.newParserEnvironment()
                  .document(text)
                  .locale(Locale.ENGLISH)
                  .build());
    } catch (InvalidSyntaxException e) {
      throw refusal(List.of(e.toInvalidSyntaxError()), requestId);
    }
  }

  private static Refusal refusal(List<? extends GraphQLError> errors, String requestId) {
    return new Refusal(
        errors.stream().map(error -> ErrorCodes.coded(error, requestId)).toList(), Map.of());
  }
}
