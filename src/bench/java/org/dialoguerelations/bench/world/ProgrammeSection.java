package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Programmes with phases, money and people. */
record ProgrammeSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "programmes";
  }

  @Override
  public int count() {
    return facts.size().programmes();
  }

  @Override
  public String code(int index) {
    return Codes.programme(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    int meeting = facts.meeting(chance);
    boolean atMeeting = chance.percent(25);
    LocalDate day = atMeeting ? facts.dayOfMeeting(meeting) : Dates.day(chance);
    Entry programme =
        new Entry()
            .with("name", facts.words().title(chance, 2, 7) + " Programme")
            .with(
                "kind",
                chance.of("FUND", "EXCHANGE", "PROJECT", "INITIATIVE", "NETWORK", "TRAINING"))
            .with(
                "launched",
                chance.percent(60),
                atMeeting ? facts.dateOfMeeting(meeting) : Dates.written(chance, day))
            .with("period", chance.percent(40), Dates.period(chance, day))
            .with("status", chance.percent(50), chance.of("PLANNED", "ONGOING", "CONCLUDED"))
            .with("pillars", true, facts.pillars(chance))
            .with("phases", chance.percent(30), phases(chance, day))
            .with("amounts", chance.percent(50), amounts(chance))
            .with("headcounts", chance.percent(25), List.of(headcount(chance, day)))
            .with("partOf", chance.percent(25), facts.earlier(chance, index, Codes::programme))
            .with("fundedBy", chance.percent(50), facts.partner(chance))
            .with("beneficiaries", chance.percent(30), facts.partners(chance, 3))
            .with(
                "under",
                chance.percent(30),
                Codes.agreement(chance.below(facts.size().agreements())))
            .with("launchedAt", atMeeting, Codes.meeting(meeting));
    facts.describe(programme, chance, day);
    return programme.with("sources", facts.sources(chance));
  }

  private List<Entry> phases(Chance chance, LocalDate day) {
    List<Entry> phases = new ArrayList<>();
    for (int phase = 1; phase <= chance.between(1, 3); phase++) {
      phases.add(
          new Entry()
              .with("name", "Phase " + phase)
              .with("period", Dates.period(chance, day.plusYears(phase)))
              .with("sources", facts.sources(chance)));
    }
    return phases;
  }

  private List<Entry> amounts(Chance chance) {
    List<Entry> amounts = new ArrayList<>();
    for (int i = chance.between(1, 3); i > 0; i--) {
      amounts.add(
          new Entry()
              .with("kind", chance.of("PLEDGED", "COMMITTED", "DISBURSED", "REPORTED"))
              .with("amount", chance.between(1, 90_000) * 1_000L)
              .with("currency", chance.of("USD", "JPY", "EUR"))
              .with("qualifier", chance.percent(30), chance.of("ABOUT", "UP_TO"))
              .with("from", chance.percent(60), facts.partner(chance))
              .with("sources", facts.sources(chance)));
    }
    return amounts;
  }

  private Entry headcount(Chance chance, LocalDate day) {
    return new Entry()
        .with("count", chance.between(5, 30_000))
        .with("qualifier", chance.percent(40), chance.of("ABOUT", "MORE_THAN", "TARGET"))
        .with("who", facts.words().phrase(chance, 1, 3))
        .with("from", chance.percent(50), facts.partner(chance))
        .with("period", chance.percent(50), Dates.period(chance, day))
        .with("sources", facts.sources(chance));
  }
}
