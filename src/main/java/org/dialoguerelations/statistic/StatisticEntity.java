package org.dialoguerelations.statistic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.source.DecimalType;
import org.dialoguerelations.source.Qualifier;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Statistic}. */
@Entity(name = "Statistic")
@Table(name = "statistic")
@Immutable
class StatisticEntity {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Id long id;
  String code;
  String name;
  String summary;

  @Enumerated(EnumType.STRING)
  Indicator indicator;

  @Column(name = "reporter_id")
  long reporterId;

  @Column(name = "counterpart_id")
  long counterpartId;

  @Column(name = "sort_date")
  LocalDate sortDate;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  Period period;

  @CompositeType(DecimalType.class)
  BigDecimal value;

  @Enumerated(EnumType.STRING)
  StatisticUnit unit;

  @Enumerated(EnumType.STRING)
  Qualifier qualifier;

  @CompositeType(DecimalType.class)
  @EmbeddedColumnNaming("share_%s")
  BigDecimal share;

  @Column(name = "share_of")
  String shareOf;

  @Enumerated(EnumType.STRING)
  @Column(name = "share_qualifier")
  Qualifier shareQualifier;

  @Column(name = "rank_place")
  Integer rank;

  @Column(name = "rank_among")
  String rankAmong;

  @CompositeType(DecimalType.class)
  @EmbeddedColumnNaming("stated_change_%s")
  BigDecimal statedChange;

  @Enumerated(EnumType.STRING)
  StatisticStatus status;

  String basis;

  static StatisticEntity read(RecordFields fields) {
    StatisticEntity statistic = new StatisticEntity();
    statistic.id = fields.key();
    statistic.code = fields.code();
    statistic.name = fields.required("name");
    statistic.summary = fields.text("summary").orElse(null);
    statistic.indicator = fields.requiredOne("indicator", Indicator.class).orElse(null);
    fields.demand("reporter");
    statistic.reporterId = fields.reference("reporter", "Partner").orElse(0L);
    fields.demand("counterpart");
    statistic.counterpartId = fields.reference("counterpart", "Partner").orElse(0L);
    fields.demand("period");
    statistic.period = fields.date("period").map(Period::of).orElse(null);
    statistic.sortDate = PartialDate.sortDate(Period.date(statistic.period));
    statistic.readValue(fields);
    statistic.readShare(fields);
    statistic.readRank(fields);
    statistic.statedChange = fields.decimal("statedChange").orElse(null);
    statistic.status = fields.one("status", StatisticStatus.class).orElse(null);
    statistic.basis = fields.text("basis").orElse(null);
    if (Stream.of("value", "share", "rank", "statedChange").noneMatch(fields::has)) {
      fields.report("", "needs at least one of 'value', 'share', 'rank' and 'statedChange'");
    }
    return statistic;
  }

  private void readValue(RecordFields fields) {
    value = fields.decimal("value").orElse(null);
    unit = fields.one("unit", StatisticUnit.class).orElse(null);
    qualifier = qualifier(fields, "qualifier", "value");
    needs(fields, "value", "unit");
    needs(fields, "unit", "value");
  }

  private void readShare(RecordFields fields) {
    share = fields.decimal("share").orElse(null);
    shareOf = fields.text("shareOf").orElse(null);
    shareQualifier = qualifier(fields, "shareQualifier", "share");
    needs(fields, "share", "shareOf");
    needs(fields, "shareOf", "share");
    if (share != null && (share.signum() < 0 || share.compareTo(HUNDRED) > 0)) {
      fields.report("share", "must be a percentage from 0 to 100");
    }
  }

  private void readRank(RecordFields fields) {
    rank = fields.integer("rank").orElse(null);
    rankAmong = fields.text("rankAmong").orElse(null);
    needs(fields, "rank", "rankAmong");
    needs(fields, "rankAmong", "rank");
    if (rank != null && rank < 1) {
      fields.report("rank", "must be 1 or more");
    }
  }

  /** How exactly a number is given: EXACT when nothing is said, null when there is no number. */
  private static Qualifier qualifier(RecordFields fields, String key, String number) {
    Optional<Qualifier> given = fields.one(key, Qualifier.class);
    needs(fields, key, number);
    return fields.has(number) ? given.orElse(Qualifier.EXACT) : null;
  }

  private static void needs(RecordFields fields, String key, String other) {
    if (fields.has(key) && !fields.has(other)) {
      fields.report(key, "needs '%s' beside it".formatted(other));
    }
  }
}
