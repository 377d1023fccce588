package org.dialoguerelations.http.limits;

import graphql.language.SourceLocation;
import graphql.parser.ParsingListener;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.kernel.ErrorCode;

/**
 * Refuses a number that has more digits than any value of the schema, as soon as the parser meets
 * it: to read one of ten thousands of digits, and to say it in an error, takes a second.
 */
final class NumberLimit implements ParsingListener {

  private static final int LONGEST = 100;

  @Override
  public void onToken(Token token) {
    String text = token.getText();
    if (text.length() > LONGEST && isNumber(text.charAt(0))) {
      throw new Refusal(
          new CodedError(
              ErrorCode.VALIDATION_FAILED,
              "A number has more than %d characters.".formatted(LONGEST),
              List.of(new SourceLocation(token.getLine(), token.getCharPositionInLine() + 1)),
              List.of(),
              Map.of("limit", LONGEST)));
    }
  }

  private static boolean isNumber(char first) {
    return first == '-' || Character.isDigit(first);
  }
}
