package org.dialoguerelations.bench.world;

import java.time.LocalDate;

/** Milestones of relations. */
record MilestoneSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "milestones";
  }

  @Override
  public int count() {
    return facts.size().milestones();
  }

  @Override
  public String code(int index) {
    return Codes.milestone(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = Dates.day(chance);
    Entry milestone =
        new Entry()
            .with("title", facts.words().title(chance, 3, 8))
            .with(
                "relation",
                Codes.relation(
                    chance.below(Math.min(facts.size().relations(), facts.size().partners() - 1))))
            .with("date", Dates.written(chance, day))
            .with(
                "kind",
                chance.of("ANNIVERSARY", "SPEECH", "VISIT", "INITIATIVE", "MISSION", "EVENT"))
            .with("place", chance.percent(30), facts.place(chance))
            .with("person", chance.percent(30), Codes.person(chance.below(facts.size().people())))
            .with("partner", chance.percent(50), facts.partner(chance));
    facts.describe(milestone, chance, day);
    return milestone.with("sources", facts.sources(chance));
  }
}
