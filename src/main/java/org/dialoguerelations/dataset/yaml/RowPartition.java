package org.dialoguerelations.dataset.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dialoguerelations.dataset.table.TableRow;

/**
 * Some of the rows of a table: all that become certain records. They are packed until those records
 * are made, so that no more than one partition is unpacked at a time.
 */
final class RowPartition {

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final DataOutputStream out =
      new DataOutputStream(new DeflaterOutputStream(packed, deflater));
  private int rows;

  /** Adds a row for one of several purposes. */
  void add(int purpose, TableRow row) {
    try {
      out.writeInt(purpose);
      out.writeInt(row.number());
      out.writeInt(row.cells().size());
      for (String cell : row.cells()) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on the rows in the order in which they came, once. */
  void forEach(ObjIntConsumer<TableRow> reader) {
    try {
      out.close();
      deflater.end();
      try (DataInputStream in =
          new DataInputStream(
              new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())))) {
        for (int i = 0; i < rows; i++) {
          int purpose = in.readInt();
          int number = in.readInt();
          int size = in.readInt();
          List<String> cells = new ArrayList<>(size);
          for (int cell = 0; cell < size; cell++) {
            cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
          }
          reader.accept(new TableRow(number, cells), purpose);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
