package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.List;

/** Agreements: most have two or three parties, a few have many. */
record AgreementSection(Facts facts, Signatories signatories) implements Section {

  AgreementSection(Facts facts) {
    this(facts, new Signatories(facts));
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public int count() {
    return facts.size().agreements();
  }

  @Override
  public String code(int index) {
    return Codes.agreement(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    int meeting = facts.meeting(chance);
    boolean atMeeting = chance.percent(30);
    LocalDate day = atMeeting ? facts.dayOfMeeting(meeting) : Dates.day(chance);
    boolean treaty = chance.percent(60);
    Entry agreement =
        new Entry()
            .with("title", facts.words().title(chance, 4, 12))
            .with(
                "kind",
                treaty
                    ? chance.of("TREATY", "AGREEMENT", "PROTOCOL")
                    : chance.of(
                        "MEMORANDUM", "AMENDMENT", "DECLARATION", "JOINT_STATEMENT", "WORK_PLAN"))
            .with("legallyBinding", treaty, true)
            .with(
                "adopted",
                chance.percent(92),
                atMeeting ? facts.dateOfMeeting(meeting) : Dates.written(chance, day))
            .with("adoption", chance.percent(70) ? "SIGNED" : "ADOPTED")
            .with("adoptedAt", atMeeting, Codes.meeting(meeting))
            .with("place", chance.percent(50), facts.place(chance))
            .with(
                "entryIntoForce",
                treaty && chance.percent(60),
                Dates.written(chance, day.plusDays(chance.between(0, 1_500))))
            .with("period", !treaty && chance.percent(40), Dates.period(chance, day))
            .with("pillars", true, facts.pillars(chance));
    facts.describe(agreement, chance, day);
    signatories.addTo(agreement, actions(index), day, treaty, chance);
    return agreement
        .with("negotiations", chance.percent(4), List.of(negotiation(chance, day)))
        .with("amends", chance.percent(8), facts.earlier(chance, index, Codes::agreement))
        .with("implements", chance.percent(8), facts.earlier(chance, index, Codes::agreement))
        .with("takesIntoAccount", chance.percent(8), facts.earlier(chance, index, Codes::agreement))
        .with("sources", facts.sources(chance));
  }

  /** How many treaty actions an agreement is to have: few have most of them. */
  private int actions(int index) {
    double mean = (double) facts.size().actions() / count();
    double part =
        switch (index % 10) {
          case 0 -> 4.0;
          case 1, 2 -> 1.2;
          case 3, 4, 5 -> 0.6;
          default -> 0.45;
        };
    return (int) Math.max(1, Math.round(mean * part));
  }

  private Entry negotiation(Chance chance, LocalDate day) {
    return new Entry()
        .with("subject", facts.words().title(chance, 2, 6))
        .with("from", chance.percent(60), Dates.written(chance, day.minusYears(2)))
        .with("state", chance.of("ONGOING", "SUBSTANTIALLY_CONCLUDED", "CONCLUDED"))
        .with("asOf", Dates.written(chance, day))
        .with("sources", facts.sources(chance));
  }
}
