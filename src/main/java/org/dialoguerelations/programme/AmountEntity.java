package org.dialoguerelations.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.DecimalType;
import org.dialoguerelations.record.Qualifier;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@link Amount}. */
@Entity(name = "Amount")
@Immutable
class AmountEntity {

  @Id long id;

  long programmeId;

  @Enumerated(EnumType.STRING)
  AmountKind kind;

  @CompositeType(DecimalType.class)
  BigDecimal amount;

  @JdbcTypeCode(SqlTypes.CHAR)
  String currency;

  @Enumerated(EnumType.STRING)
  Qualifier qualifier;

  @Nullable Long fromId;

  @Nullable Long toId;

  @Nullable PartialDate asOf;

  @Enumerated(EnumType.STRING)
  @Nullable AmountOverlap overlap;

  LocalDate sortDate;

  /** With the ordinal, a position that does not change with an import. */
  String programmeCode;

  /** The position among the amounts of the programme, from 0. */
  int ordinal;

  static AmountEntity read(CitedFields item, long programme) {
    AmountEntity amount = new AmountEntity();
    amount.id = item.key();
    amount.programmeId = programme;
    item.requiredOne("kind", AmountKind.class).ifPresent(v -> amount.kind = v);
    item.demand("amount");
    item.decimal("amount").ifPresent(v -> amount.amount = v);
    item.demand("currency");
    item.value("currency", AmountEntity::currency, "an ISO 4217 code such as USD")
        .ifPresent(v -> amount.currency = v);
    amount.qualifier = item.one("qualifier", Qualifier.class).orElse(Qualifier.EXACT);
    amount.fromId = item.reference("from", "Partner").orElse(null);
    amount.toId = item.reference("to", "Partner").orElse(null);
    amount.asOf = item.date("asOf").orElse(null);
    amount.overlap = item.one("overlap", AmountOverlap.class).orElse(null);
    amount.sortDate = PartialDate.sortDate(amount.asOf);
    if (amount.amount != null && amount.amount.signum() < 0) {
      item.report("amount", "must not be negative");
    }
    return amount;
  }

  /** Says where it stands in its programme. */
  AmountEntity at(String code, int position) {
    programmeCode = code;
    ordinal = position;
    return this;
  }

  private static String currency(String code) {
    return Currency.getInstance(code).getCurrencyCode();
  }
}
