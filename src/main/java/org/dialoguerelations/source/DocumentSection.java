package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dialoguerelations.dataset.EarlierSections;
import org.dialoguerelations.dataset.Fields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.RecordReader;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.page.SortName;

/** Documents in data set files, with the places in them that everything else cites. */
@Singleton
class DocumentSection implements Section {

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public String type() {
    return "Document";
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return DocumentSection::read;
  }

  private static void read(RecordFields fields, Rows rows) {
    DocumentEntity document = new DocumentEntity();
    document.id = fields.key();
    document.code = fields.code();
    document.title = fields.required("title");
    document.sortName = SortName.of(document.title);
    document.kind = fields.requiredOne("kind", DocumentKind.class).orElse(null);
    document.asOf = fields.date("asOf").orElse(null);
    document.sortDate = PartialDate.sortDate(document.asOf);
    document.recentDate = PartialDate.recentDate(document.asOf);
    document.asOfBasis = fields.one("asOfBasis", AsOfBasis.class).orElse(null);
    document.asOfReason = fields.text("asOfReason").orElse(null);
    document.language = fields.text("language").orElse(null);
    document.fileType = fields.text("fileType").orElse(null);
    document.summary = fields.text("summary").orElse(null);
    document.address =
        fields
            .value("address", WebAddress::parse, WebAddress.EXPECTED)
            .map(URI::toString)
            .orElse(null);
    document.publisher = fields.text("publisher").orElse(null);
    document.authority = authority(fields).orElse(null);
    if (document.asOf != null && document.asOfBasis == null) {
      fields.report("asOf", "needs 'asOfBasis': PRINTED or INFERRED");
    }
    if (document.asOfBasis == AsOfBasis.INFERRED && document.asOfReason == null) {
      fields.report("asOfBasis", "an inferred date needs 'asOfReason'");
    }
    rows.add(document);
    fields.map("locators");
  }

  private static Optional<DocumentAuthority> authority(Fields fields) {
    return fields.one("authority", DocumentAuthority.class);
  }

  @Override
  public OptionalInt rank(Fields fields) {
    return authority(fields).stream().mapToInt(DocumentAuthority::rank).findFirst();
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
