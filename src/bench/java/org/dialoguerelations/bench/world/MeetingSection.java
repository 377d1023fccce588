package org.dialoguerelations.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Meetings of mechanisms, with participants and decisions. */
record MeetingSection(Facts facts) implements Section {

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public int count() {
    return facts.size().meetings();
  }

  @Override
  public String code(int index) {
    return Codes.meeting(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    LocalDate day = facts.dayOfMeeting(index);
    Entry meeting =
        new Entry()
            .with("name", facts.words().title(chance, 2, 6) + " " + (index + 1))
            .with("mechanism", Codes.mechanism(chance.skewed(facts.size().mechanisms())))
            .with("ordinal", chance.percent(60), chance.between(1, 60))
            .with("date", facts.dateOfMeeting(index))
            .with("place", chance.percent(80), facts.place(chance))
            .with("format", chance.percent(30), chance.of("IN_PERSON", "VIRTUAL", "HYBRID"))
            .with("status", "HELD")
            .with("participants", chance.percent(60), participants(chance))
            .with("decisions", chance.percent(50), decisions(chance))
            .with("heldWith", chance.percent(8), facts.earlier(chance, index, Codes::meeting));
    facts.describe(meeting, chance, day);
    return meeting.with("sources", facts.sources(chance));
  }

  private List<Entry> participants(Chance chance) {
    return facts.partners(chance, chance.between(2, 12)).stream()
        .map(
            partner ->
                new Entry()
                    .with("partner", partner)
                    .with("role", chance.percent(10), chance.of("HOST", "CHAIR", "CO_CHAIR"))
                    .with("sources", facts.sources(chance)))
        .toList();
  }

  private List<Entry> decisions(Chance chance) {
    List<Entry> decisions = new ArrayList<>();
    for (int i = chance.between(1, 5); i > 0; i--) {
      decisions.add(
          new Entry()
              .with("kind", chance.of("AGREED", "ADOPTED", "WELCOMED", "NOTED", "ANNOUNCED"))
              .with("text", facts.words().title(chance, 8, 24) + ".")
              .with(
                  "about",
                  chance.percent(40),
                  List.of(Codes.agreement(chance.below(facts.size().agreements()))))
              .with("by", chance.percent(15), facts.partner(chance))
              .with("sources", facts.sources(chance)));
    }
    return decisions;
  }
}
