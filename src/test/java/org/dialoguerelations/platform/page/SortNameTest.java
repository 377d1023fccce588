package org.dialoguerelations.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;

class SortNameTest {

  @Test
  void keepsTheWords() {
    assertThat(SortName.of("\"Côte d'Ivoire\" – ASEAN+3 (2.0)"))
        .isEqualTo("cote d ivoire asean 3 2 0");
    assertThat(SortName.of("  !? ")).isEmpty();
    assertThat(SortName.of("日本")).isEqualTo("日本");
  }

  @Test
  void joinsTheWordsOfACity() {
    assertThat(SortName.joined("Nay Pyi Taw")).isEqualTo("naypyitaw");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String name = "a".repeat(SortName.MAX_LENGTH - 1) + "𠮷𠮷";
    assertThat(SortName.of(name)).isEqualTo("a".repeat(SortName.MAX_LENGTH - 1));
  }

  @Property
  void fitsItsColumnAndStaysTheSame(@ForAll String name) {
    String sorted = SortName.of(name);
    assertThat(sorted.length()).isLessThanOrEqualTo(SortName.MAX_LENGTH);
    assertThat(SortName.of(sorted)).isEqualTo(sorted);
  }

  @Property
  void theCaseDoesNotMatter(@ForAll @AlphaChars String name) {
    assertThat(SortName.of(name.toUpperCase(Locale.ROOT))).isEqualTo(SortName.of(name));
  }
}
