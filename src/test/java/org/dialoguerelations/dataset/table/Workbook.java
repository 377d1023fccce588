package org.dialoguerelations.dataset.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX files part by part, good and bad ones. */
final class Workbook {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A workbook of one sheet with these rows, in the words of the format. */
  static Workbook of(String rows) {
    return of(rows, "");
  }

  /** The same with something behind the rows. */
  static Workbook of(String rows, String after) {
    return new Workbook()
        .part(
            "[Content_Types].xml",
            "<Types xmlns='%scontent-types'><Default Extension='xml' ContentType='application/xml'/>"
                    .formatted(PACKAGE)
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='%s'/>"
                    .formatted(TYPE.formatted("sheet.main"))
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='%s'/>"
                    .formatted(TYPE.formatted("worksheet"))
                + "<Override PartName='/xl/styles.xml' ContentType='%s'/>"
                    .formatted(TYPE.formatted("styles"))
                + "<Override PartName='/xl/sharedStrings.xml' ContentType='%s'/></Types>"
                    .formatted(TYPE.formatted("sharedStrings")))
        .part(
            "_rels/.rels",
            "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                .formatted(PACKAGE, OFFICE))
        .part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
                .formatted(PACKAGE, OFFICE))
        .part(
            "xl/workbook.xml",
            "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Acts' sheetId='1' r:id='r1'/></sheets></workbook>"
                .formatted(MAIN, OFFICE))
        .part(
            "xl/styles.xml",
            "<styleSheet xmlns='%s'><numFmts count='1'><numFmt numFmtId='164' formatCode='yyyy'/></numFmts><cellXfs count='4'>"
                    .formatted(MAIN)
                + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='17'/><xf numFmtId='164'/></cellXfs></styleSheet>")
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns='%s'><sheetData>%s</sheetData>%s</worksheet>"
                .formatted(MAIN, rows, after));
  }

  /** Adds a part, or puts it in the place of one. */
  Workbook part(String name, String xml) {
    parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Leaves a part out, and what says that it is there. */
  Workbook without(String name) {
    parts.remove(name);
    parts.computeIfPresent(
        "[Content_Types].xml",
        (key, types) ->
            new String(types, StandardCharsets.UTF_8)
                .replaceAll("<Override PartName='/" + name + "'[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
