package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.List;

/** Dialogue relations, each between two partners that have no other. */
record RelationSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public int count() {
    return Math.min(facts.size().relations(), facts.size().partners() - 1);
  }

  @Override
  public String code(int index) {
    return Codes.relation(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = Dates.day(chance);
    Entry coordinator =
        new Entry()
            .with("partner", facts.partner(chance))
            .with("from", Dates.written(chance, day))
            .with("until", Dates.written(chance, day.plusYears(3)))
            .with("sources", facts.sources(chance));
    Entry relation =
        new Entry()
            .with("name", facts.words().title(chance, 2, 4) + " relations")
            .with("parties", List.of(Codes.partner(index), Codes.partner(index + 1)))
            .with("pillars", true, facts.pillars(chance))
            .with("coordinators", chance.percent(70), List.of(coordinator));
    facts.describe(relation, chance, day);
    return relation.with("sources", List.of(facts.source(chance)));
  }
}
