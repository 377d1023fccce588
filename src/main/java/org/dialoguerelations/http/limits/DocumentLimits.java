package org.dialoguerelations.http.limits;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** What is refused of a document before it is compared with the schema. */
@Singleton
public class DocumentLimits {

  /** Blanks, line ends and commas are tokens of their own to the parser, and it keeps them. */
  private static final int BLANKS_FOR_EACH_TOKEN = 8;

  /** A level of selections takes three rules of the grammar, a level of values two. */
  private static final int RULES_FOR_EACH_LEVEL = 4;

  /** The values at the deepest level. */
  private static final int RULES_AT_THE_END = 100;

  /**
   * Digits of a number, and characters of a name. The time to read a number grows with the square
   * of its digits, and messages repeat names.
   */
  private static final int LONGEST_WORD = 200;

  /** The parser looks around at each digit of a number, which takes as long as many letters. */
  private static final int MOST_DIGITS = 5000;

  private final LimitsConfig limits;

  DocumentLimits(LimitsConfig limits) {
    this.limits = limits;
  }

  /**
   * Lets a text pass that the parser can read in a moment.
   *
   * @throws Refusal when it cannot
   */
  public void check(String text) {
    if (text.chars().filter(character -> character >= '0' && character <= '9').count()
        > MOST_DIGITS) {
      throw Refusal.exceeding(
          ErrorCode.TOO_MANY_TOKENS, "The document has more than %d digits.", MOST_DIGITS);
    }
  }

  /** Options with which the parser stops where a limit is exceeded. */
  public ParserOptions parserOptions() {
    return ParserOptions.newParserOptions()
        .captureIgnoredChars(false)
        .captureLineComments(false)
        .captureSourceLocation(true)
        .readerTrackData(true)
        .parsingListener(token -> checkWord(token.getText()))
        .maxCharacters(limits.characters())
        .maxTokens(limits.tokens())
        .maxWhitespaceTokens(limits.tokens() * BLANKS_FOR_EACH_TOKEN)
        .maxRuleDepth(limits.depth() * RULES_FOR_EACH_LEVEL + RULES_AT_THE_END)
        .build();
  }

  /** The refusal, when the parser stopped because of a limit and not because of the syntax. */
  public Optional<Refusal> exceeded(InvalidSyntaxException error) {
    if (error instanceof ParseCancelledTooManyCharsException) {
      return Optional.of(
          Refusal.exceeding(
              ErrorCode.TOO_MANY_TOKENS,
              "The document has more than %d characters.",
              limits.characters()));
    }
    if (error instanceof ParseCancelledTooDeepException) {
      return Optional.of(
          Refusal.exceeding(
              ErrorCode.TOO_DEEP, "The document has more than %d levels.", limits.depth()));
    }
    if (error instanceof ParseCancelledException) {
      return Optional.of(
          Refusal.exceeding(
              ErrorCode.TOO_MANY_TOKENS,
              "The document has more than %d tokens, or far more blanks than tokens.",
              limits.tokens()));
    }
    return Optional.empty();
  }

  /**
   * Lets a document pass that is not too large, and says how large it is.
   *
   * @param lookups fields at the root that find one record by its code
   * @throws Refusal when it is
   */
  public Shape check(Document document, Set<String> lookups) {
    Shape shape = Shape.of(document, limits.depth(), lookups);
    check(
        shape.directives().size(),
        limits.directives(),
        ErrorCode.TOO_MANY_DIRECTIVES,
        "directives");
    check(shape.aliases(), limits.aliases(), ErrorCode.TOO_MANY_ALIASES, "aliases");
    check(
        shape.rootFields(),
        limits.rootFields(),
        ErrorCode.TOO_MANY_ROOT_FIELDS,
        "fields at a root");
    check(shape.fields(), limits.fields(), ErrorCode.TOO_MANY_FIELDS, "fields");
    return shape;
  }

  private static void checkWord(String token) {
    boolean isWord = token != null && !token.startsWith("\"");
    if (isWord && token.length() > LONGEST_WORD) {
      throw Refusal.exceeding(
          ErrorCode.TOO_MANY_TOKENS,
          "A name or number of the document has more than %d characters.",
          LONGEST_WORD);
    }
  }

  private static void check(long actual, int limit, ErrorCode code, String what) {
    if (actual > limit) {
      throw Refusal.exceeding(code, "The document has more than %d " + what + ".", limit);
    }
  }
}
