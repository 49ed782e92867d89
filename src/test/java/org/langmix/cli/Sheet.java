package org.langmix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an xlsx file (ECMA-376, SpreadsheetML), as it is displayed.
 *
 * @param rows the cells by row; each row ends with its last cell that is not empty
 * @param formulas the formulas in all cells
 */
record Sheet(List<List<Cell>> rows, List<String> formulas) {
  /** Day 0 in the date system of a sheet. */
  private static final LocalDate START = LocalDate.of(1899, 12, 30);

  enum Kind {
    EMPTY,
    TEXT,
    NUMBER,
    DATE,
    OTHER
  }

  /** A cell. Dates have the format of ISO 8601. */
  record Cell(Kind kind, String value) {
    static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    /** A number in its canonical form, with neither an exponent nor trailing zeros. */
    static Cell number(String value) {
      return new Cell(Kind.NUMBER, new BigDecimal(value).stripTrailingZeros().toPlainString());
    }
  }

  static Sheet read(Path xlsx) throws IOException, XMLStreamException {
    try (ZipFile zip = new ZipFile(xlsx.toFile())) {
      return new Reader(strings(zip), dateStyles(zip)).read(zip);
    }
  }

  private static XMLStreamReader open(ZipFile zip, String part)
      throws IOException, XMLStreamException {
    InputStream in = zip.getInputStream(zip.getEntry(part));
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(in);
  }

  private static List<String> strings(ZipFile zip) throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    XMLStreamReader xml = open(zip, "xl/sharedStrings.xml");
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        text.append(xml.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(text.toString());
        text.setLength(0);
      }
    }
    return strings;
  }

  /** For each cell style, whether it shows a date. */
  private static List<Boolean> dateStyles(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> formats = new HashMap<>(Map.of("14", "yyyy"));
    List<Boolean> styles = new ArrayList<>();
    boolean ofCells = false;
    XMLStreamReader xml = open(zip, "xl/styles.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        ofCells = name.equals("cellXfs") || (ofCells && !name.equals("cellStyles"));
        if (name.equals("numFmt")) {
          formats.put(
              xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
        } else if (ofCells && name.equals("xf")) {
          String format = formats.get(xml.getAttributeValue(null, "numFmtId"));
          styles.add(format != null && format.toLowerCase(Locale.ROOT).contains("yy"));
        }
      }
    }
    return styles;
  }

  private record Reader(List<String> strings, List<Boolean> dateStyles) {
    private Sheet read(ZipFile zip) throws IOException, XMLStreamException {
      Sheet sheet = new Sheet(new ArrayList<>(), new ArrayList<>());
      XMLStreamReader xml = open(zip, "xl/worksheets/sheet1.xml");
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "row" -> sheet.rows.add(new ArrayList<>());
            case "c" -> addCell(xml, sheet);
            default -> {}
          }
        }
      }
      return sheet;
    }

    private void addCell(XMLStreamReader xml, Sheet sheet) throws XMLStreamException {
      List<Cell> row = sheet.rows.get(sheet.rows.size() - 1);
      int column = column(xml.getAttributeValue(null, "r"));
      String type = xml.getAttributeValue(null, "t");
      boolean date = dateStyles.get(Integer.parseInt(xml.getAttributeValue(null, "s")));
      String value = null;
      while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "f" -> sheet.formulas.add(xml.getElementText());
            case "v" -> value = xml.getElementText();
            default -> {}
          }
        }
      }
      if (value != null) {
        while (row.size() < column) {
          row.add(Cell.EMPTY);
        }
        row.add(cell(type, date, value));
      }
    }

    private Cell cell(String type, boolean date, String value) {
      return switch (type) {
        case "s" -> new Cell(Kind.TEXT, strings.get(Integer.parseInt(value)));
        case "n" ->
            date
                ? new Cell(Kind.DATE, START.plusDays(Long.parseLong(value)).toString())
                : Cell.number(value);
        default -> new Cell(Kind.OTHER, value);
      };
    }

    /** The column, from 0, of a reference such as AB12. */
    private static int column(String reference) {
      int column = 0;
      for (int i = 0; Character.isLetter(reference.charAt(i)); i++) {
        column = column * 26 + reference.charAt(i) - 'A' + 1;
      }
      return column - 1;
    }
  }
}
