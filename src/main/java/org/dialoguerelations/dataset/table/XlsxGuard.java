package org.dialoguerelations.dataset.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through an XLSX file before a library reads it, which keeps all shared texts, each row with
 * as many cells as the last has by its own word, and all formulas for ranges: little in the file
 * can be much in the memory. It learns as well which cells are merged, since all but the first of
 * them look empty.
 */
final class XlsxGuard {

  private static final String CELL = "c";

  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_FORMULAS = 1_000;
  private static final int MAX_MERGED = 100_000;
  private static final int MOST_NAMED = 5;
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
  private static final int LETTERS = 26;

  private final Map<String, String> sheets = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, List<String>> merged = new HashMap<>();
  private final XMLInputFactory factory;
  private boolean hasStyles;
  private int formulas;

  private XlsxGuard() {
    factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * Looks through a file.
   *
   * @throws TableException when it is none, or would fill the memory
   */
  static XlsxGuard of(Path path) {
    XlsxGuard guard = new XlsxGuard();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw new TableException(1, "has more than %d parts".formatted(MAX_ENTRIES));
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream in = zip.getInputStream(entry)) {
          guard.look(entry.getName(), new BoundedXml(in));
        }
      }
    } catch (IOException e) {
      throw new TableException(1, "is no XLSX that can be read: " + e.getMessage());
    }
    return guard;
  }

  private void look(String entry, BoundedXml in) throws IOException {
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        look(entry, in, xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      // No XML, such as a picture, or no good one: whoever wants to read it will say so. Whoever
      // does gets no further, so it is no larger than what was read here.
      if (e.getNestedException() instanceof IOException failure) {
        throw failure;
      }
    }
  }

  private void look(String entry, BoundedXml in, XMLStreamReader xml) throws XMLStreamException {
    int row = 1;
    int characters = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          characters = 0;
          if (xml.getLocalName().equals("worksheet")) {
            in.allowSheet();
          }
          row = xml.getLocalName().equals("row") ? row + 1 : row;
          element(entry, xml, row);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          characters += xml.getTextLength();
          if (characters > BoundedXml.LONGEST) {
            throw new TableException(row, "has a text that is too long for a cell");
          }
        }
        default -> {}
      }
    }
  }

  private void element(String entry, XMLStreamReader xml, int row) {
    switch (xml.getLocalName()) {
      case CELL -> column(attribute(xml, "r"), row);
      case "f" -> {
        if (!attribute(xml, "ref").isEmpty() && ++formulas > MAX_FORMULAS) {
          throw new TableException(
              row, "has more than %d formulas for ranges".formatted(MAX_FORMULAS));
        }
      }
      case "mergeCell" ->
          merged.computeIfAbsent(entry, key -> new ArrayList<>()).add(attribute(xml, "ref"));
      case "styleSheet" -> hasStyles = true;
      case "sheet" -> sheets.put(attribute(xml, "name"), attribute(xml, "id"));
      case "Relationship" -> targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
      default -> {}
    }
  }

  private static void column(String address, int row) {
    if (address.isEmpty()) {
      return;
    }
    Matcher form = ADDRESS.matcher(address);
    int column = 0;
    if (form.matches()) {
      for (char letter : form.group(1).toCharArray()) {
        column = column * LETTERS + letter - 'A' + 1;
      }
    }
    if (column == 0 || column > TableFile.MAX_COLUMNS) {
      throw new TableException(
          row,
          "has more than %d columns: a cell at '%s'".formatted(TableFile.MAX_COLUMNS, address));
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether it says how cells are shown, which it need not; the library insists on it. */
  boolean hasStyles() {
    return hasStyles;
  }

  /** Refuses a sheet with merged cells below the row of headings. */
  void refuseMerged(String sheet, int header) {
    List<String> ranges =
        Optional.ofNullable(sheets.get(sheet))
            .map(targets::get)
            .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
            .map(merged::get)
            .orElse(List.of())
            .stream()
            .filter(range -> lastRow(range) > header)
            .toList();
    if (!ranges.isEmpty()) {
      throw new TableException(
          header,
          "has merged cells, of which only the first has the value: %s; split them"
              .formatted(
                  String.join(", ", ranges.subList(0, Math.min(MOST_NAMED, ranges.size())))));
    }
  }

  private static long lastRow(String range) {
    String digits = range.replaceFirst("^.*?([0-9]{0,9})$", "$1");
    return digits.isEmpty() ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
