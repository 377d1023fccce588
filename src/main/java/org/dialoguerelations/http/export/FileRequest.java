package org.dialoguerelations.http.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * A file that a client asks for.
 *
 * @param parameters of the address that the list knows
 * @param marked whether the file is to begin with a byte order mark
 * @param <R> a row
 */
record FileRequest<R>(
    FileList<R> list, Format format, Map<String, String> parameters, boolean marked) {

  private static final String BOM = "bom";

  /**
   * @param parameters of the address
   * @throws Refusal when one of them means nothing to the format
   */
  static <R> FileRequest<R> of(FileList<R> list, Format format, Map<String, String> parameters) {
    Map<String, String> others = new HashMap<>(parameters);
    Optional<String> bom = Optional.ofNullable(others.remove(BOM));
    if (bom.isPresent() && !(format.canBeMarked() && bom.get().matches("true|false"))) {
      throw new Refusal(
          ErrorCode.INVALID_ARGUMENT, "'bom' is true or false, and of files that end with .csv.");
    }
    return new FileRequest<>(list, format, others, bom.filter("true"::equals).isPresent());
  }

  /** The name of the file. */
  String name() {
    return list.name() + "." + format.ending();
  }

  /**
   * @throws org.dialoguerelations.kernel.InvalidInputException when the filter cannot be used
   * @throws Refusal when a parameter is unknown or cannot be read
   */
  RowReader<R> rows(String requestId) {
    return list.rows(parameters, requestId);
  }

  /** Where the columns are described, as the header {@code Link} says it. */
  Optional<String> description() {
    return format == Format.CSV
        ? Optional.of(
            "<%s-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\""
                .formatted(name()))
        : Optional.empty();
  }
}
