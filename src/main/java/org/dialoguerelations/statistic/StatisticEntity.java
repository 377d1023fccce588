package org.dialoguerelations.statistic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.Doubt;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Fields;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordEntity;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.record.DecimalType;
import org.dialoguerelations.record.Qualifier;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Statistic}. */
@Entity(name = "Statistic")
@Immutable
class StatisticEntity extends RecordEntity {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  String name;
  @Nullable String summary;

  @Enumerated(EnumType.STRING)
  Indicator indicator;

  long reporterId;

  long counterpartId;

  LocalDate sortDate;

  Period period;

  @CompositeType(DecimalType.class)
  @Nullable BigDecimal value;

  @Column(name = "unit")
  @Nullable String unitCode;

  @Enumerated(EnumType.STRING)
  @Nullable Qualifier qualifier;

  @CompositeType(DecimalType.class)
  @EmbeddedColumnNaming
  @Nullable BigDecimal share;

  @Nullable String shareOf;

  @Enumerated(EnumType.STRING)
  @Nullable Qualifier shareQualifier;

  @Column(name = "rank_place")
  @Nullable Integer rank;

  @Nullable String rankAmong;

  @CompositeType(DecimalType.class)
  @EmbeddedColumnNaming
  @Nullable BigDecimal statedChange;

  @Enumerated(EnumType.STRING)
  @Nullable StatisticStatus status;

  @Nullable String basis;

  static final FieldTable<StatisticEntity, Statistic, StatisticRow> FIELDS =
      FieldTable.<StatisticEntity, Statistic, StatisticRow>exported(StatisticRow::statistic)
          .field("name", Form.REQUIRED_TEXT, (s, v) -> s.name = v, Statistic::name)
          .hidden("summary", Form.TEXT, (s, v) -> s.summary = v)
          .field(
              "indicator",
              Form.requiredOne(Indicator.class),
              (s, v) -> s.indicator = v,
              Statistic::indicator)
          .resolved(
              "reporter",
              Form.code("Partner").required(),
              (s, v) -> s.reporterId = v,
              row -> row.reporter().map(Partner::code).orElse(null))
          .column(
              "reporterName",
              "Name of that partner.",
              row -> row.reporter().map(Partner::name).orElse(null))
          .resolved(
              "counterpart",
              Form.code("Partner").required(),
              (s, v) -> s.counterpartId = v,
              row -> row.counterpart().map(Partner::code).orElse(null))
          .column(
              "counterpartName",
              "Name of that partner.",
              row -> row.counterpart().map(Partner::name).orElse(null))
          .period("period", Form.PERIOD.required(), (s, v) -> s.period = v, Statistic::period)
          .field("value", Form.DECIMAL, (s, v) -> s.value = v, Statistic::value)
          .field(
              "unit",
              Form.of(Unit.EXPECTED, Unit::parse),
              (s, v) -> s.unitCode = v,
              Statistic::unitCode)
          .field("qualifier", qualifier("value"), (s, v) -> s.qualifier = v, Statistic::qualifier)
          .field("share", Form.DECIMAL, (s, v) -> s.share = v, Statistic::share)
          .field("shareOf", Form.TEXT, (s, v) -> s.shareOf = v, Statistic::shareOf)
          .field(
              "shareQualifier",
              qualifier("share"),
              (s, v) -> s.shareQualifier = v,
              Statistic::shareQualifier)
          .field("rank", Form.INTEGER, (s, v) -> s.rank = v, Statistic::rank)
          .field("rankAmong", Form.TEXT, (s, v) -> s.rankAmong = v, Statistic::rankAmong)
          .field(
              "statedChange", Form.DECIMAL, (s, v) -> s.statedChange = v, Statistic::statedChange)
          .field(
              "status", Form.one(StatisticStatus.class), (s, v) -> s.status = v, Statistic::status)
          .field("basis", Form.TEXT, (s, v) -> s.basis = v, Statistic::basis);

  static StatisticEntity read(RecordFields fields) {
    StatisticEntity statistic = FIELDS.read(fields, new StatisticEntity());
    statistic.sortDate = PartialDate.sortDate(Period.date(statistic.period));
    statistic.check(fields);
    return statistic;
  }

  private void check(RecordFields fields) {
    needEachOther(fields, "value", "unit");
    Optional.ofNullable(unitCode)
        .flatMap(code -> new Unit(code).unknownCurrency())
        .ifPresent(
            code ->
                fields.doubt(
                    Doubt.UNKNOWN_CURRENCY, "unit", "ISO 4217 has no '%s'".formatted(code)));
    needEachOther(fields, "share", "shareOf");
    needEachOther(fields, "rank", "rankAmong");
    if (share != null && (share.signum() < 0 || share.compareTo(HUNDRED) > 0)) {
      fields.report("share", "must be a percentage from 0 to 100");
    }
    if (rank != null && rank < 1) {
      fields.report("rank", "must be 1 or more");
    }
    if (Stream.of("value", "share", "rank", "statedChange").noneMatch(fields::has)) {
      fields.report("", "needs at least one of 'value', 'share', 'rank' and 'statedChange'");
    }
  }

  private static void needEachOther(RecordFields fields, String one, String other) {
    needs(fields, one, other);
    needs(fields, other, one);
  }

  /** How exactly a number is given: EXACT when nothing is said, nothing when there is no number. */
  private static Form<Qualifier> qualifier(String number) {
    Form<Qualifier> form = Form.one(Qualifier.class);
    return new Form<>(
        form.expected(),
        (fields, key) -> {
          Optional<Qualifier> given = form.reader().apply(fields, key);
          needs(fields, key, number);
          return fields.has(number)
              ? given.or(() -> Optional.of(Qualifier.EXACT))
              : Optional.empty();
        });
  }

  private static void needs(Fields fields, String key, String other) {
    if (fields.has(key) && !fields.has(other)) {
      fields.report(key, "needs '%s' beside it".formatted(other));
    }
  }
}
