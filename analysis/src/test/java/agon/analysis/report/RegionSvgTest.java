package agon.analysis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.finding.RegionFigure;
import agon.analysis.finding.RegionFigure.Field;
import agon.analysis.finding.RegionFigure.Panel;
import agon.analysis.statistics.Interval;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("A figure of regions")
class RegionSvgTest {

    private static final RegionFigure FIGURE = new RegionFigure(
            "figures/f.svg",
            "Gain & loss",
            "columns <here>",
            "rows",
            List.of("upper", "lower"),
            List.of("yes", "no", "?"),
            "points",
            List.of(
                    new Panel(
                            "left",
                            List.of("1", "2"),
                            List.of(
                                    new Field(0, 0, 10, Optional.of(new Interval(8, 12)), 0),
                                    new Field(1, 1, -10, Optional.empty(), 1))),
                    new Panel("right", List.of("1"), List.of(new Field(0, 0, 0, Optional.empty(), 2)))));

    @Test
    @DisplayName("is well-formed, with every word and number as text that can be selected")
    void words() throws Exception {
        List<String> words = elements("text").map(Element::getTextContent).toList();
        assertTrue(
                words.containsAll(List.of(
                        "Gain & loss",
                        "Columns: columns <here>",
                        "Rows: rows",
                        "upper",
                        "lower",
                        "yes",
                        "no",
                        "?",
                        "points",
                        "left",
                        "right",
                        "+10.0",
                        "[8.0, 12.0]",
                        "-10.0",
                        "0.0")),
                words.toString());
    }

    @Test
    @DisplayName("frames the first region, dashes the second, and goes from orange over white to blue")
    void frames() throws Exception {
        List<Element> fields = elements("rect")
                .filter(rect -> rect.getAttribute("height").equals("36"))
                .toList();
        assertEquals(
                List.of("#2166ac", "#b35806", "#ffffff"),
                fields.stream().map(field -> field.getAttribute("fill")).toList());
        assertEquals("3", fields.get(0).getAttribute("stroke-width"));
        assertEquals("", fields.get(0).getAttribute("stroke-dasharray"));
        assertEquals("3 3", fields.get(1).getAttribute("stroke-dasharray"));
    }

    @Test
    @DisplayName("puts nothing outside of its edges, and is the same wherever it is drawn")
    void edges() throws Exception {
        double width = Double.parseDouble(root().getAttribute("width"));
        double height = Double.parseDouble(root().getAttribute("height"));
        elements("rect").forEach(rect -> {
            assertTrue(place(rect, "x") + place(rect, "width") <= width, "to the right");
            assertTrue(place(rect, "y") + place(rect, "height") <= height, "at the bottom");
        });
        String usual = new RegionSvg(FIGURE).render();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(usual, new RegionSvg(FIGURE).render());
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static double place(Element rect, String attribute) {
        String value = rect.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static Stream<Element> elements(String name) throws Exception {
        NodeList nodes = root().getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
    }

    private static Element root() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(new RegionSvg(FIGURE).render().getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }
}
