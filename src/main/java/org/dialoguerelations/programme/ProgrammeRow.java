package org.dialoguerelations.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.platform.export.Item;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.record.Pillar;
import org.dialoguerelations.source.CitedPlace;
import org.jspecify.annotations.Nullable;

/** A row of the export of programmes. */
record ProgrammeRow(
    Programme programme,
    List<Pillar> pillars,
    List<Node> initiatedBy,
    List<Node> fundedBy,
    List<Node> implementedBy,
    List<Phase> phases,
    List<Sum> amounts,
    List<HeadcountRow> headcounts,
    List<CitedPlace> citations) {

  private static final String CODES = "%s: codes of partners or other records.";

  /**
   * An amount of money.
   *
   * @param from the code of the giver; null when no source names one
   * @param to the code of the receiver; null when no source names one
   */
  record Sum(Amount amount, @Nullable String from, @Nullable String to) {

    private Item item() {
      Money money = amount.money();
      return Item.of(
              text(
                  "%s %s %s %s"
                      .formatted(
                          amount.kind(),
                          money.qualifier(),
                          money.currency(),
                          money.amount().toPlainString()),
                  from,
                  to,
                  edtf(amount.asOf())))
          .with("kind", amount.kind())
          .with("amount", money.amount())
          .with("currency", money.currency())
          .with("qualifier", money.qualifier())
          .with("from", from)
          .with("to", to)
          .with("asOf", edtf(amount.asOf()));
    }
  }

  /**
   * A number of people.
   *
   * @param from the code of where they come from; null when no source says so
   * @param to the code of where they go; null when no source says so
   */
  record HeadcountRow(Headcount headcount, @Nullable String from, @Nullable String to) {

    private Item item() {
      return Item.of(
              text(
                  "%s %d %s"
                      .formatted(
                          headcount.qualifier(),
                          headcount.count(),
                          headcount.who() == null ? "people" : headcount.who()),
                  from,
                  to,
                  edtf(headcount.period())))
          .with("count", headcount.count())
          .with("qualifier", headcount.qualifier())
          .with("who", headcount.who())
          .with("from", from)
          .with("to", to)
          .with("period", edtf(headcount.period()));
    }
  }

  static final Table<ProgrammeRow> TABLE =
      Table.<ProgrammeRow>empty()
          .column("code", row -> row.programme().code())
          .columns(ProgrammeEntity.FIELDS.columns())
          .list("pillars", "The fields of cooperation that it belongs to.", ProgrammeRow::pillars)
          .list(
              "initiatedBy",
              CODES.formatted("Who proposed or started it"),
              row -> codes(row.initiatedBy()))
          .list("fundedBy", CODES.formatted("Who pays for it"), row -> codes(row.fundedBy()))
          .list("implementedBy", CODES.formatted("Who runs it"), row -> codes(row.implementedBy()))
          .list(
              "amounts",
              "The money that documents name for it; never to be added up: kind, qualifier, currency and amount, 'from' the giver, 'to' the receiver, the date for which it holds (JSON: kind, amount, currency, qualifier, from, to, asOf).",
              row -> row.amounts().stream().map(Sum::item).toList())
          .list(
              "headcounts",
              "How many people it reached or aims at; never to be added up: qualifier, number, who, 'from' and 'to' where, the time (JSON: count, qualifier, who, from, to, period).",
              row -> row.headcounts().stream().map(HeadcountRow::item).toList())
          .list(
              "phases",
              "Its phases, as far as documents distinguish them: name and time (JSON: name, period).",
              row -> row.phases().stream().map(ProgrammeRow::item).toList())
          .list("citations", CitedPlace.ITEMS, row -> CitedPlace.items(row.citations()));

  private static Item item(Phase phase) {
    return Item.of(text(phase.name(), null, null, edtf(phase.period())))
        .with("name", phase.name())
        .with("period", edtf(phase.period()));
  }

  private static String text(
      String what, @Nullable String from, @Nullable String to, @Nullable String when) {
    return Stream.of(
            what,
            from == null ? null : "from " + from,
            to == null ? null : "to " + to,
            when == null ? null : "(" + when + ")")
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static List<String> codes(List<Node> records) {
    return records.stream().map(Node::code).toList();
  }

  private static @Nullable String edtf(@Nullable Period period) {
    return Optional.ofNullable(period).map(Period::edtf).orElse(null);
  }

  private static @Nullable String edtf(@Nullable PartialDate date) {
    return Optional.ofNullable(date).map(PartialDate::edtf).orElse(null);
  }
}
