package org.dialoguerelations.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dialoguerelations.http.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** The reference of errors says the statuses that are sent. */
class StatusCodesTest {

  private static final Path PAGE = Path.of("docs/reference/errors.md");
  private static final String BEGIN = "<!-- codes -->\n";
  private static final String END = "<!-- end of codes -->";

  @Test
  void thePageListsThem() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
        .isEqualTo(
            "\n| code | cause | what to do | response+json | json | newest |\n|---|---|---|---|---|---|\n"
                + Arrays.stream(ErrorCode.values())
                    .map(StatusCodesTest::row)
                    .collect(Collectors.joining())
                + "\n");
  }

  private static String row(ErrorCode code) {
    return "| `%s` | %s | %s | %d | %d | %d |\n"
        .formatted(
            code,
            code.meaning(),
            code.remedy(),
            Draft.AUDITED.status(code, MediaType.GRAPHQL_RESPONSE),
            Draft.AUDITED.status(code, MediaType.JSON),
            Draft.NEWEST.status(code, MediaType.JSON));
  }

  @Test
  void byTheNewestDraftAnErrorIsNeverSentAsPlainJson() {
    for (ErrorCode code : ErrorCode.values()) {
      int status = Draft.NEWEST.status(code, MediaType.JSON);
      assertThat(status).isEqualTo(Draft.NEWEST.status(code, MediaType.GRAPHQL_RESPONSE));
      assertThat(Draft.NEWEST.sent(status, MediaType.JSON))
          .isEqualTo(status < 400 ? MediaType.JSON : MediaType.GRAPHQL_RESPONSE);
      assertThat(Draft.AUDITED.sent(status, MediaType.JSON)).isEqualTo(MediaType.JSON);
    }
  }
}
