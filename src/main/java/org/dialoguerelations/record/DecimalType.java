package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a number as its source gives it: 226.0 is more exact than 226, and keeps its digits. Hence
 * a second column, for the number of digits after the decimal point.
 */
@RegisterForReflection
public final class DecimalType implements CompositeUserType<BigDecimal> {

  /** The columns. */
  @RegisterForReflection
  public static final class Columns {
    @Column(name = "amount", precision = 21, scale = 6)
    @Nullable BigDecimal amount;

    @Column(name = "digits")
    @Nullable Integer digits;
  }

  @Override
  public Object getPropertyValue(BigDecimal number, int property) {
    return property == 0 ? number : number.scale();
  }

  @Override
  public @Nullable BigDecimal instantiate(ValueAccess values) {
    BigDecimal amount = values.getValue(0, BigDecimal.class);
    return amount == null ? null : amount.setScale(values.getValue(1, Integer.class));
  }

  @Override
  public Class<?> embeddable() {
    return Columns.class;
  }

  @Override
  public Class<BigDecimal> returnedClass() {
    return BigDecimal.class;
  }

  @Override
  public boolean equals(BigDecimal one, BigDecimal other) {
    return Objects.equals(one, other);
  }

  @Override
  public int hashCode(BigDecimal number) {
    return Objects.hashCode(number);
  }

  @Override
  public BigDecimal deepCopy(BigDecimal number) {
    return number;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public Serializable disassemble(BigDecimal number) {
    return number;
  }

  @Override
  public BigDecimal assemble(Serializable cached, Object owner) {
    return (BigDecimal) cached;
  }

  @Override
  public BigDecimal replace(BigDecimal detached, BigDecimal managed, Object owner) {
    return detached;
  }
}
