package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dialoguerelations.dataset.importing.Fields;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.kernel.date.PartialDate;

/** Documents in data set files, with the places in them that everything else cites. */
@Singleton
class DocumentSection extends RecordSection {

  DocumentSection() {
    super("documents", "Document", DocumentEntity.FIELDS, earlier -> DocumentSection::read);
  }

  private static void read(RecordFields fields, Rows rows) {
    rows.add(DocumentEntity.read(fields));
    fields.map("locators");
  }

  @Override
  public OptionalInt rank(Fields fields) {
    return fields.one("authority", DocumentAuthority.class).stream()
        .mapToInt(DocumentAuthority::rank)
        .findFirst();
  }

  @Override
  public Optional<PartialDate> asOf(Fields fields) {
    return fields.date("asOf");
  }

  @Override
  public Map<String, String> places(Fields fields) {
    Map<String, String> places = new LinkedHashMap<>();
    fields
        .map("locators")
        .ifPresent(
            locators ->
                locators
                    .keys()
                    .forEach(
                        code -> locators.text(code).ifPresent(label -> places.put(code, label))));
    return places;
  }
}
