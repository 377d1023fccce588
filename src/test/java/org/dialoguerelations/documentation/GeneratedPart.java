package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a page, between two comments, that follows from the program. */
record GeneratedPart(Path page, String name) {

  /** Fails, and rewrites the part, when it is not what it should be. */
  void check(String expected) throws IOException {
    String text = Files.readString(page);
    Pattern part =
        Pattern.compile("(?s)(<!-- %s -->\n).*(<!-- end of %s -->)".formatted(name, name));
    Matcher matcher = part.matcher(text);
    assertThat(matcher.find()).as("%s has the part '%s'", page, name).isTrue();
    String current =
        text.substring(0, matcher.end(1)) + expected + text.substring(matcher.start(2));
    if (!current.equals(text)) {
      Files.writeString(page, current);
    }
    assertThat(text)
        .as("%s differed and is rewritten now: review the change", page)
        .isEqualTo(current);
  }
}
