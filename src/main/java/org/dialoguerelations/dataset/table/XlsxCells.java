package org.dialoguerelations.dataset.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What cells of XLSX files say, as text. A number that is shown as a date is the date, and no more
 * of it than is shown: a spreadsheet program keeps "March 1977" as its first day.
 */
final class XlsxCells {

  /** Numbers have fifteen digits; what is behind them comes from counting in binary. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int MOST_PLACES = 30;

  /** The first of the days that both Excel and the calendar have: Excel had a 29 February 1900. */
  private static final int FIRST_SURE = 61;

  /** 31 December 9999. */
  private static final int LAST = 2_958_465;

  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final long SECONDS_OF_DAY = 24 * 60 * 60;

  private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 22);
  private static final int BUILT_IN_MONTH = 17;

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final boolean date1904;

  XlsxCells(boolean date1904) {
    this.date1904 = date1904;
  }

  /**
   * The text of a cell. A formula is what was computed last; the formula itself, which begins with
   * '=', when nothing was.
   */
  String text(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    if (value == null && cell.getType() == CellType.FORMULA) {
      return "=" + Optional.ofNullable(cell.getFormula()).orElse("");
    }
    if (value == null && cell.getType() == CellType.STRING) {
      throw new TableException(cell.getAddress().getRow() + 1, "has a cell without its text");
    }
    String raw = value == null ? cell.getRawValue() : value.toString();
    return raw == null ? "" : raw.strip();
  }

  private String number(Cell cell, BigDecimal number) {
    int shown = shown(cell.getDataFormatId(), cell.getDataFormatString());
    if (shown > 0 && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST + 1L)) < 0) {
      Optional<String> date = date(number, shown);
      if (date.isPresent()) {
        return date.get();
      }
    }
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return Math.abs(rounded.scale()) > MOST_PLACES ? rounded.toString() : rounded.toPlainString();
  }

  private Optional<String> date(BigDecimal number, int shown) {
    int days = number.intValue();
    if (!date1904 && days < FIRST_SURE) {
      return Optional.empty();
    }
    LocalDate date = (date1904 ? DAY_0_OF_1904 : DAY_0).plusDays(days);
    long seconds =
        number
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValue();
    LocalDateTime moment = date.atStartOfDay().plusSeconds(seconds);
    return Optional.of(seconds == 0 ? date.toString().substring(0, shown) : moment.toString());
  }

  /** How many characters of an ISO date a format shows; 0 when it shows no date. */
  private static int shown(@Nullable Integer id, @Nullable String format) {
    if (id != null && BUILT_IN_DATES.contains(id)) {
      return DAY;
    }
    if (id != null && id == BUILT_IN_MONTH) {
      return MONTH;
    }
    String letters =
        (format == null ? "" : format)
            .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.|(?i)general", "")
            .toLowerCase(Locale.ROOT);
    if (letters.contains("d")) {
      return DAY;
    }
    if (letters.contains("y")) {
      return letters.contains("m") ? MONTH : YEAR;
    }
    return 0;
  }
}
