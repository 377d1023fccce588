package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Partners; each tenth is an organisation of which others are members. */
record PartnerSection(Facts facts) implements Section {

  private static final int EACH = 10;

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public int count() {
    return facts.size().partners();
  }

  @Override
  public String code(int index) {
    return Codes.partner(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = Dates.day(chance);
    boolean organisation = index % EACH == 0;
    Entry partner =
        new Entry()
            .with("name", facts.words().name(index) + (organisation ? " Union" : ""))
            .with("kind", organisation ? "REGIONAL_ORGANISATION" : "STATE")
            .with("established", chance.percent(50), Dates.written(chance, day))
            .with("seat", organisation, facts.place(chance))
            .with("memberships", !organisation, memberships(chance));
    facts.describe(partner, chance, day);
    return partner.with("sources", facts.sources(chance));
  }

  private List<Entry> memberships(Chance chance) {
    List<Entry> memberships = new ArrayList<>();
    int organisations = (count() + EACH - 1) / EACH;
    for (int i = chance.between(1, 3); i > 0; i--) {
      LocalDate day = Dates.day(chance);
      memberships.add(
          new Entry()
              .with("organisation", Codes.partner(chance.below(organisations) * EACH))
              .with("role", chance.percent(80) ? "MEMBER" : "OBSERVER")
              .with(chance.percent(70) ? "from" : "asOf", Dates.written(chance, day))
              .with("sources", facts.sources(chance)));
    }
    return memberships;
  }
}
