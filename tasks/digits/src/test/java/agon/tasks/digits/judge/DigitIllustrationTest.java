package agon.tasks.digits.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.Illustration;
import agon.api.protocol.JudgedDebate.Piece;
import agon.tasks.digits.data.Picture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A digit with what was revealed")
final class DigitIllustrationTest {

    /** A row of three lit pixels, and one at the right edge. */
    private static Picture picture() {
        byte[] greys = new byte[Picture.PIXELS];
        for (int column = 4; column < 7; column++) {
            greys[2 * Picture.SIDE + column] = (byte) 255;
        }
        greys[3 * Picture.SIDE + 27] = 40;
        return new Picture(0, greys);
    }

    private static Document drawn(boolean dark, Piece... pieces) throws Exception {
        String svg = new DigitIllustration(dark).draw(picture(), List.of(pieces));
        assertTrue(svg.length() < Illustration.MOST, svg);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("frames each pixel in the colour of its side, numbered in the order of the debate")
    void pieces() throws Exception {
        Document svg = drawn(false, new Piece(3, true), new Piece(0, false));
        Element first = (Element) svg.getElementsByTagName("rect").item(0);
        assertEquals(List.of("27", "3"), List.of(first.getAttribute("x"), first.getAttribute("y")));
        assertEquals(Illustration.CLAIMANT, first.getAttribute("stroke"));
        Element second = (Element) svg.getElementsByTagName("rect").item(1);
        assertEquals(List.of("4", "2"), List.of(second.getAttribute("x"), second.getAttribute("y")));
        assertEquals(Illustration.RIVAL, second.getAttribute("stroke"));
        assertEquals("1", svg.getElementsByTagName("text").item(0).getTextContent());
        assertEquals("2", svg.getElementsByTagName("text").item(1).getTextContent());
    }

    @Test
    @DisplayName("counts places as the arena does, with the ground where that may be revealed")
    void darkPixels() throws Exception {
        Element pixel = (Element) drawn(true, new Piece(2 * Picture.SIDE + 5, true))
                .getElementsByTagName("rect")
                .item(0);
        assertEquals(List.of("5", "2"), List.of(pixel.getAttribute("x"), pixel.getAttribute("y")));
    }

    @Test
    @DisplayName("draws neighbours of one grey in one stroke, each grey once")
    void strokes() throws Exception {
        Document svg = drawn(false);
        assertEquals(3, svg.getElementsByTagName("path").getLength());
        Element bright = (Element) svg.getElementsByTagName("path").item(2);
        assertEquals("M4 2h3v1H4z", bright.getAttribute("d"));
    }
}
