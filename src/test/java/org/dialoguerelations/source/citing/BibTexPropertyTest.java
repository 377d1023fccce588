package org.dialoguerelations.source.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialoguerelations.kernel.id.GlobalId;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** Whatever a title holds, a BibTeX reader gets it back, and nothing else of the entry breaks. */
class BibTexPropertyTest {

  @Property
  void aTitleIsReadBack(@ForAll("titles") String title) throws ParseException {
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(entry(title)));
    assertThat(read.getEntries()).hasSize(1);
    BibTeXEntry entry = read.getEntries().values().iterator().next();
    assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2026");
    assertThat(latex(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()))
        .isEqualTo(title.strip().replaceAll("\\s+", " "));
  }

  @Example
  void lettersOfOtherScriptsStayAsTheyAre() {
    assertThat(entry("日本 Łódź")).contains("title = {{日本 {\\L}{\\'{o}}d{\\'{z}}}}");
  }

  /** Only of letters that the parser knows. */
  @Provide
  Arbitrary<String> titles() {
    Arbitrary<Character> special = Arbitraries.chars().with("\\{}$&#^_~%\"@=,");
    Arbitrary<Character> accented = Arbitraries.chars().with("ãéÖñøÆß–—");
    Arbitrary<Character> plain = Arbitraries.chars().alpha();
    Arbitrary<String> text =
        Arbitraries.oneOf(List.of(special, accented, plain))
            .list()
            .ofMaxSize(30)
            .map(BibTexPropertyTest::join);
    return text.map(middle -> "x" + Normalizer.normalize(middle, Normalizer.Form.NFC) + "x");
  }

  private static String join(List<Character> characters) {
    StringBuilder joined = new StringBuilder();
    characters.forEach(joined::append);
    return joined.toString();
  }

  private static String latex(String text) throws ParseException {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
  }

  private static String entry(String title) {
    return new Reference(
            new GlobalId("Agreement", "a"),
            title,
            Optional.empty(),
            List.of(),
            new Edition(
                "0123456789abcdef",
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 1, 15),
                Optional.empty()))
        .in(CitationStyle.BIBTEX);
  }
}
