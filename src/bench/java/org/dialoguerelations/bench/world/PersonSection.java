package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.List;

/** People, each in an office. */
record PersonSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "people";
  }

  @Override
  public int count() {
    return facts.size().people();
  }

  @Override
  public String code(int index) {
    return Codes.person(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = Dates.day(chance);
    Entry office =
        new Entry()
            .with("title", chance.of("Prime Minister", "Foreign Minister", "Ambassador", "Envoy"))
            .with("of", facts.partner(chance))
            .with(chance.percent(50) ? "asOf" : "from", Dates.written(chance, day))
            .with("sources", facts.sources(chance));
    return new Entry()
        .with("name", facts.words().name(index) + " " + facts.words().name(chance.below(5_000)))
        .with("offices", List.of(office))
        .with("sources", facts.sources(chance));
  }
}
