package org.dialoguerelations.dataset.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of an XLSX file as it is unpacked, up to a size, and with elements in it every now and
 * then: parsers keep what is between two of them.
 */
final class BoundedXml extends FilterInputStream {

  /** The longest text, attribute or name; a cell of the most characters fits, however written. */
  static final int LONGEST = 1024 * 1024;

  /** All texts of a workbook, or all of its styles. */
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  private static final long MAX_BYTES_OF_SHEET = 2L * 1024 * 1024 * 1024;

  private long most = MAX_BYTES;
  private long bytes;
  private int sinceElement;

  BoundedXml(InputStream in) {
    super(in);
  }

  /** Allows as much as a sheet may have, of which only a row at a time is kept. */
  void allowSheet() {
    most = MAX_BYTES_OF_SHEET;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    for (int i = offset; i < offset + read; i++) {
      sinceElement = target[i] == '<' ? 0 : sinceElement + 1;
      if (sinceElement > LONGEST) {
        throw new TableException(1, "has a text that is too long for a cell");
      }
    }
    bytes += Math.max(0, read);
    if (bytes > most) {
      throw new TableException(
          1, "has a part of more than %,d bytes when unpacked".formatted(most));
    }
    return read;
  }
}
