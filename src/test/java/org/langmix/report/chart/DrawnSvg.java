package org.langmix.report.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.langmix.report.chart.style.Fonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An SVG as a reader sees it. */
record DrawnSvg(String source, Document document) {

  /** A text, its position and its style. */
  record Text(String content, double x, double y, boolean isRotated, String style) {
    double right() {
      int size = Integer.parseInt(style.replaceFirst(".*font-size: (\\d+)px.*", "$1"));
      boolean isBold = style.contains("font-weight");
      return x + Fonts.width(content, isBold ? Fonts.semiBold(size) : Fonts.regular(size));
    }
  }

  /** Parses an SVG, which must be well-formed. */
  static DrawnSvg parse(String source) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      ErrorHandler strict = new DefaultHandler();
      builder.setErrorHandler(strict);
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      return new DrawnSvg(source, builder.parse(new ByteArrayInputStream(bytes)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + source, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  List<Text> texts() {
    return elements("text").stream()
        .map(
            text ->
                new Text(
                    text.getTextContent(),
                    Double.parseDouble(text.getAttribute("x")),
                    Double.parseDouble(text.getAttribute("y")),
                    ((Element) text.getParentNode()).hasAttribute("transform"),
                    text.getAttribute("style")))
        .toList();
  }

  List<String> ids() {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
