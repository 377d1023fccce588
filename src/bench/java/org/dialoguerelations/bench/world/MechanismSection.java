package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.List;

/** Mechanisms, some of which are parts of others. */
record MechanismSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "mechanisms";
  }

  @Override
  public int count() {
    return facts.size().mechanisms();
  }

  @Override
  public String code(int index) {
    return Codes.mechanism(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = Dates.day(chance);
    Entry frequency =
        new Entry()
            .with("text", chance.of("once a year", "twice a year", "every two years"))
            .with("from", chance.percent(50), Dates.written(chance, day))
            .with("sources", facts.sources(chance));
    Entry mechanism =
        new Entry()
            .with("name", facts.words().title(chance, 2, 5) + " Meeting")
            .with(
                "level",
                chance.of("SUMMIT", "MINISTERIAL", "SENIOR_OFFICIALS", "EXPERTS", "WORKING_GROUP"))
            .with("pillars", true, facts.pillars(chance))
            .with("established", chance.percent(50), Dates.written(chance, day))
            .with("frequencies", chance.percent(30), List.of(frequency))
            .with(
                "participants",
                facts.partners(chance, chance.between(2, 12)).stream()
                    .map(partner -> participant(partner, chance, day))
                    .toList())
            .with("partOf", chance.percent(20), facts.earlier(chance, index, Codes::mechanism));
    facts.describe(mechanism, chance, day);
    return mechanism.with("sources", facts.sources(chance));
  }

  private Entry participant(String partner, Chance chance, LocalDate day) {
    return new Entry()
        .with("partner", partner)
        .with("since", chance.percent(30), Dates.written(chance, day))
        .with("sources", facts.sources(chance));
  }
}
