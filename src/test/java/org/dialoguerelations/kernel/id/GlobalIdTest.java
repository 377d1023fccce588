package org.dialoguerelations.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class GlobalIdTest {

  @Property
  void isReadBackFromItsText(
      @ForAll @AlphaChars @StringLength(min = 1, max = 40) String type,
      @ForAll("codes") String code) {
    String id = GlobalId.of(type, code);

    assertThat(GlobalId.parse(id)).isEqualTo(new GlobalId(type, code));
    assertThat(id).matches("[A-Za-z0-9_-]+");
  }

  @Example
  void isTheSameForEver() {
    assertThat(GlobalId.of("Partner", "JP")).isEqualTo("UGFydG5lcjpKUA");
    assertThat(GlobalId.parse("UGFydG5lcjpKUA")).isEqualTo(new GlobalId("Partner", "JP"));
  }

  @Example
  void onlyTheFirstColonEndsTheType() {
    assertThat(GlobalId.parse(GlobalId.of("A", "b:c"))).isEqualTo(new GlobalId("A", "b:c"));
  }

  @Property
  void anyTextIsWhatWasWrittenOrRefused(@ForAll("texts") String text) {
    GlobalId id;
    try {
      id = GlobalId.parse(text);
    } catch (InvalidIdException e) {
      return;
    }
    assertThat(GlobalId.of(id.type(), id.code())).isEqualTo(text);
  }

  @Property
  void oneWrongCharacterNeverGivesTheSameRecord(
      @ForAll("codes") String code, @ForAll("characters") char wrong) {
    String id = GlobalId.of("Partner", code);
    String changed = id.substring(0, id.length() - 1) + wrong;
    if (!changed.equals(id)) {
      try {
        assertThat(GlobalId.parse(changed)).isNotEqualTo(new GlobalId("Partner", code));
      } catch (InvalidIdException e) {
        assertThat(e).hasMessageStartingWith("This is no identifier");
      }
    }
  }

  @Example
  void refusesBase64InAnotherForm() {
    assertRefused("UGFydG5lcjpKUA=="); // padded
    assertRefused("UGFydG5lcjpKUB"); // other bits behind the last byte
    assertRefused("UGFydG5lcjpKUA\n");
    assertRefused(" UGFydG5lcjpKUA");
    assertRefused(
        Base64.getEncoder()
            .withoutPadding()
            .encodeToString("A:~~?".getBytes(StandardCharsets.UTF_8))
            .concat("+"));
  }

  @Example
  void refusesWhatIsNoTypeAndCode() {
    assertRefused("");
    assertRefused(base64(""));
    assertRefused(base64("Partner"));
    assertRefused(base64("Partner:"));
    assertRefused(base64(":JP"));
    assertRefused(base64("Part ner:JP"));
    assertRefused(base64("Partner2:JP"));
    assertRefused(base64("Partner:J P"));
    assertRefused(base64("Partner:JP\n"));
    assertRefused(base64("Partner:\u0000"));
    assertRefused(base64("Partner:é"));
    assertRefused(base64("P".repeat(41) + ":JP"));
    assertRefused(base64("Partner:" + "a".repeat(201)));
    assertRefused(base64("Partner:" + "a".repeat(1_000_000)));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(200);
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.chars().all();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(500),
        Arbitraries.strings().ascii().ofMaxLength(20),
        Arbitraries.strings().ofMaxLength(30).map(GlobalIdTest::base64),
        Arbitraries.strings().ofMaxLength(30).map(text -> base64("Partner:" + text)));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> GlobalId.parse(text))
        .isInstanceOf(InvalidIdException.class)
        .hasMessage("This is no identifier of this service. Use an 'id' that it returned.");
  }
}
