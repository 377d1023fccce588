package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.List;

/** Documents, each with places that everything else cites. */
record DocumentSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public int count() {
    return facts.size().documents();
  }

  @Override
  public String code(int index) {
    return Codes.document(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = Dates.day(chance);
    Entry locators = new Entry();
    for (int place = 1; place <= Facts.PLACES; place++) {
      locators.with(String.valueOf(place), "para " + place);
    }
    return new Entry()
        .with("title", facts.words().title(chance, 3, 9))
        .with("kind", chance.of("OVERVIEW", "WEB_PAGE", "PRESS_RELEASE", "TREATY_TEXT", "ANNEX"))
        .with("language", "en")
        .with("asOf", Dates.written(chance, day))
        .with("asOfBasis", "PRINTED")
        .with("publishedBy", chance.percent(60), facts.partner(chance))
        .with("attachedTo", chance.percent(10), facts.earlier(chance, index, Codes::document))
        .with(
            "annexOf", chance.percent(20), Codes.agreement(chance.below(facts.size().agreements())))
        .with("sources", List.of(Codes.document(index) + "/1"))
        .with("locators", locators);
  }
}
