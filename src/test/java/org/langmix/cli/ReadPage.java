package org.langmix.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page, parsed according to the HTML standard. */
record ReadPage(Document document) {

  static ReadPage of(Path file) throws IOException {
    HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
    parser.setErrorHandler(new Strict());
    try {
      return new ReadPage(parser.parse(file.toFile()));
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /** Treats every deviation from the syntax of the HTML standard as a failure. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }

  /** All elements with a tag name; {@code *} for all elements. */
  List<Element> elements(String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The texts of all elements with a tag name. */
  List<String> texts(String name) {
    return elements(name).stream().map(e -> e.getTextContent().strip()).toList();
  }

  /** The cells of the tables with a class, row by row, with the header first. */
  List<List<String>> rows(String tableClass) {
    List<List<String>> rows = new ArrayList<>();
    for (Element table : elements("table")) {
      if (List.of(table.getAttribute("class").split(" ")).contains(tableClass)) {
        NodeList found = table.getElementsByTagNameNS("*", "tr");
        IntStream.range(0, found.getLength()).forEach(i -> rows.add(cells(found.item(i))));
      }
    }
    return rows;
  }

  private static List<String> cells(Node row) {
    NodeList found = row.getChildNodes();
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .filter(Element.class::isInstance)
        .map(cell -> cell.getTextContent().strip())
        .toList();
  }

  /** The text of the element with a class. */
  String text(String elementClass) {
    return elements("*").stream()
        .filter(element -> element.getAttribute("class").equals(elementClass))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }
}
