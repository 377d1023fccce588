package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Figure}. */
@Entity(name = "Figure")
@Immutable
class FigureEntity {

  @Id long id;

  long ownerId;

  String measure;

  @CompositeType(DecimalType.class)
  BigDecimal value;

  @Enumerated(EnumType.STRING)
  Qualifier qualifier;

  @Enumerated(EnumType.STRING)
  FigureUnit unit;

  @Nullable PartialDate asOf;

  static FigureEntity read(CitedFields item, long owner) {
    FigureEntity figure = new FigureEntity();
    figure.id = item.key();
    figure.ownerId = owner;
    figure.measure = item.required("measure");
    item.demand("value");
    figure.value = item.decimal("value").orElse(BigDecimal.ZERO);
    figure.qualifier = item.one("qualifier", Qualifier.class).orElse(Qualifier.EXACT);
    figure.unit = item.one("unit", FigureUnit.class).orElse(FigureUnit.COUNT);
    figure.asOf = item.date("asOf").orElse(null);
    return figure;
  }
}
