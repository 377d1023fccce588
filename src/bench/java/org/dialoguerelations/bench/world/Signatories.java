package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.List;

/** The parties of an agreement with what each has done, and how the agreement enters into force. */
record Signatories(Facts facts) {

  private static final int MANY = 8;

  /**
   * @param actions about how many treaty actions to make
   */
  void addTo(Entry agreement, int actions, LocalDate day, boolean treaty, Chance chance) {
    // A treaty has two actions a party, with some that acceded and some that have not ratified.
    int parties = Math.max(1, (int) Math.round(treaty ? actions / 1.65 : actions));
    List<String> partners = facts.partners(chance, parties);
    Entry signatories = new Entry();
    partners.forEach(partner -> signatories.with(partner, signatory(day, treaty, chance)));
    agreement.with("signatories", signatories);
    if (treaty && partners.size() >= MANY && chance.percent(40)) {
      agreement.with(
          "entryIntoForceRule",
          rule(partners.size(), chance).with("sources", facts.sources(chance)));
    }
  }

  private Entry signatory(LocalDate day, boolean treaty, Chance chance) {
    Entry signatory = new Entry();
    LocalDate signed = day.plusDays(chance.percent(70) ? 0 : chance.between(1, 400));
    boolean acceded = treaty && chance.percent(8);
    if (acceded) {
      signatory.with("accession", action(signed.plusYears(chance.between(1, 20)), chance));
    } else {
      signatory.with("signature", action(signed, chance));
    }
    if (treaty && !acceded) {
      LocalDate consented = signed.plusDays(chance.between(60, 2_000));
      int kind = chance.below(100);
      if (kind < 12) {
        signatory.with("ratification", reported(consented, chance));
      } else if (kind < 75) {
        signatory.with(
            kind < 55 ? "ratification" : chance.of("acceptance", "approval", "notification"),
            action(consented, chance));
      }
      signatory.with("withdrawal", chance.percent(1), action(consented.plusYears(9), chance));
    }
    return signatory.with("sources", facts.sources(chance));
  }

  private Entry action(LocalDate day, Chance chance) {
    return new Entry()
        .with("date", chance.percent(92), Dates.written(chance, day))
        .with("place", chance.percent(15), facts.place(chance))
        .with("at", chance.percent(5), Codes.meeting(facts.meeting(chance)))
        .with("sources", chance.percent(25), facts.sources(chance));
  }

  /** An action of which documents say only by when it had been done, or not been done. */
  private Entry reported(LocalDate day, Chance chance) {
    Entry before =
        new Entry().with("asOf", Dates.written(chance, day.minusYears(1))).with("done", false);
    Entry after =
        new Entry().with("asOf", Dates.written(chance, day.plusYears(1))).with("done", true);
    return new Entry()
        .with("statements", chance.percent(60) ? List.of(before, after) : List.of(before));
  }

  private static Entry rule(int parties, Chance chance) {
    Entry rule = new Entry();
    if (chance.percent(50)) {
      return rule.with("kind", "ALL_SIGNATORIES").with("by", "RATIFICATION");
    }
    return rule.with("kind", "NUMBER")
        .with("delayDays", chance.of(List.of(30, 60, 90)))
        .with("thresholds", List.of(new Entry().with("count", Math.max(1, parties / 2))));
  }
}
