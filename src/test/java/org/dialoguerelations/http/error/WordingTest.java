package org.dialoguerelations.http.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of the library, before and after. */
class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Validation error (FieldUndefined@[partner/x]) : Field 'x' in type 'Partner' is undefined"
            + "|Field 'x' in type 'Partner' is undefined",
        "Validation error (WrongType@[a]) : argument 'f' with value 'IntValue{value=1}' is not a"
            + " valid 'Boolean' - Expected an AST type of 'BooleanValue' but it was a"
            + " 'IntValue'|Argument 'f' is not a valid 'Boolean' - Expected an AST type of"
            + " 'BooleanValue' but it was a 'IntValue'",
        "Validation error (WrongType@[a]) : argument 'f' with value 'StringValue{value=' must be an"
            + " object type'}' is missing required fields 'a'|Argument 'f' is missing required"
            + " fields 'a'",
        "Validation error (WrongType@[a]) : argument 'f.kind' with value 'EnumValue{name='X'}' is"
            + " not a valid 'Kind' - Literal value not in allowable values for enum 'Kind' -"
            + " 'EnumValue{name='X'}'|Argument 'f.kind' is not a valid 'Kind' - Literal value not"
            + " in allowable values for enum 'Kind'",
        "Validation error (BadValueForDefaultArg) : Bad default value"
            + " 'ObjectValue{objectFields=[]}' for type 'Int'|Bad default value for type 'Int'",
        "Invalid syntax with ANTLR error 'token recognition error at: '%'' at line 1 column 1"
            + "|Invalid syntax with offending token '%' at line 1 column 1",
        "Variable 'f' has an invalid value: Expected type 'Map' but was 'ArrayList'. Variables for"
            + " input objects must be an instance of type 'Map'.|Variable 'f' has an invalid value:"
            + " Expected an object.",
        "Variable 'f' has an invalid value: Invalid input for enum 'Order'. No value found for name"
            + " '[{a={b=1}}]'|Variable 'f' has an invalid value: Invalid input for enum 'Order'."
            + " Expected a name.",
        "Variable 'f' has an invalid value: Invalid input for enum 'Order'. No value found for name"
            + " 'X'|Variable 'f' has an invalid value: Invalid input for enum 'Order'. No value"
            + " found for name 'X'",
      })
  void theInsideIsLeftOut(String message, String worded) {
    assertThat(Wording.of(message)).isEqualTo(worded);
  }

  @Test
  void aMessageIsShort() {
    assertThat(Wording.of("x".repeat(100_000))).hasSizeLessThan(600).endsWith("\u2026");
  }

  @Test
  void noHalfOfACharacterIsLeft() {
    assertThat(Wording.of("\uD800 \uD83D\uDE00 \uDC00")).isEqualTo("\uFFFD \uD83D\uDE00 \uFFFD");
    assertThat(Wording.of("x".repeat(499) + "\uD83D\uDE00")).endsWith("x\u2026");
  }

  /** In seconds at most, not in hours: a rule must not begin again at each of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " - 'a{",
        "with ANTLR error '",
        "with ANTLR error 'token recognition error at: '",
        "Expected type 'Map' but was 'a",
        "but it was a 'a",
        "argument 'a' with value '",
        "Bad default value '",
        "Variable 'a' has an invalid value: Invalid input for enum 'a'. No value found for name '[",
        "Validation error (",
      })
  void whatRepeatsTheBeginningOfARuleIsWordedInTime(String beginning) {
    String message = beginning.repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Wording.of(message));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Wording.of("Bad default value '" + message + "' for it"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Wording.of("Invalid syntax with " + message + "}"));
  }
}
