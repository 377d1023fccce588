package org.dialoguerelations.http.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.platform.export.Item;

/** Whatever a cell holds, another parser reads it back. */
class CsvPropertyTest {

  @Property
  void cellsAreReadBack(@ForAll @Size(min = 1, max = 9) List<@Size(3) List<String>> lines)
      throws IOException {
    List<List<String>> read =
        CSVFormat.RFC4180.parse(new StringReader(Csv.lines(lines))).stream()
            .map(CSVRecord::toList)
            .toList();
    assertThat(read).isEqualTo(lines);
  }

  /** The separator in a value has a backslash in front, and so has a backslash. */
  @Property
  void listsAreSplitAgain(@ForAll @Size(min = 1, max = 5) List<@NotEmpty String> values) {
    List<String> read = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    String cell = Csv.cell(values);
    for (int at = 0; at < cell.length(); at++) {
      if (cell.charAt(at) == '|') {
        read.add(value.toString());
        value.setLength(0);
      } else {
        value.append(cell.charAt(cell.charAt(at) == '\\' ? ++at : at));
      }
    }
    read.add(value.toString());
    assertThat(read).isEqualTo(values);
  }

  @Example
  void valuesAreTexts() {
    assertThat(
            Csv.lines(
                List.of(
                    Arrays.asList(
                        null,
                        List.of(),
                        new BigDecimal("1E+3"),
                        true,
                        DatePrecision.DAY,
                        Item.of("a item").with("a", 1),
                        List.of(Item.of("b"), Item.of("c, d|e")),
                        "Hà Nội \"x\"",
                        "=1+1"))))
        .isEqualTo(",,1000,true,DAY,a item,\"b|c, d\\|e\",\"Hà Nội \"\"x\"\"\",=1+1\r\n");
  }
}
