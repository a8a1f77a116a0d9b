package agon.tasks.molecules.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.Illustration;
import agon.api.protocol.JudgedDebate.Piece;
import agon.tasks.molecules.chemistry.Fragment;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.data.ConjugatedMolecules;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.description.Feature;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
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

@DisplayName("The picture of a molecule")
final class MoleculeIllustrationTest {

    private static final MoleculeSet GENERATED = new ConjugatedMolecules().generate(200);
    private static final String PARACETAMOL = "CC(=O)Nc1ccc(O)cc1";
    private static final MoleculeIllustration DRAWING = new MoleculeIllustration(
            List.of(Feature.HYDROXYLS, Feature.AROMATIC_RINGS, Feature.CARBONYLS, Feature.CHLORINES));

    private static Molecule molecule(String smiles) {
        Molecule any = GENERATED.molecules().get(0);
        return new Molecule(
                0, smiles, smiles, smiles, "", any.descriptors(), any.fingerprint(), any.structure(), Optional.empty());
    }

    private static String svg(String smiles, Piece... pieces) {
        return DRAWING.draw(MoleculeQuestion.value(molecule(smiles)), List.of(pieces));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    /** How many discs there are of a colour. */
    private static int discs(Document svg, String colour) {
        NodeList paths = svg.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(i -> (Element) paths.item(i))
                .filter(path -> path.getAttribute("stroke").equals(colour))
                .mapToInt(path -> path.getAttribute("d").split("h0", -1).length - 1)
                .sum();
    }

    @Test
    @DisplayName("writes all atoms but carbon, with their hydrogens and charges, and is called by the SMILES")
    void structure() throws Exception {
        Document svg = read(svg(PARACETAMOL));
        assertEquals(List.of("O", "NH", "OH"), texts(svg));
        assertEquals(PARACETAMOL, svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                List.of("NH₃⁺", "O", "O⁻"),
                texts(read(svg("[NH3+]CC(=O)[O-]"))).stream()
                        .map(text -> text.equals("H₃N⁺") ? "NH₃⁺" : text)
                        .toList());
        assertEquals(List.of("CH₄"), texts(read(svg("C"))));
    }

    @Test
    @DisplayName("puts the atoms of a revealed group on discs of its side's colour, with the number of the piece")
    void evidence() throws Exception {
        Document svg = read(svg(PARACETAMOL, new Piece(1, true), new Piece(0, false), new Piece(2, true)));
        assertEquals(6 + 2, discs(svg, Illustration.CLAIMANT));
        assertEquals(1, discs(svg, Illustration.RIVAL));
        assertTrue(texts(svg).containsAll(List.of("1", "2", "3")), texts(svg).toString());
    }

    @Test
    @DisplayName("puts the numbers of all that is about one atom beside it in order, within the picture")
    void numbers() throws Exception {
        Piece[] same = new Piece[11];
        for (int i = 0; i < same.length; i++) {
            same[i] = new Piece(2, i % 2 == 0);
        }
        Document svg = read(svg("O=CC=C", same));
        Element numbers = (Element) svg.getElementsByTagName("text").item(1);
        assertEquals("1 2 3 4 5 6 7 8 9 10 11", numbers.getTextContent());
        String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
        int left = Integer.parseInt(box[0]);
        int width = 22 * numbers.getTextContent().length();
        int at = Integer.parseInt(numbers.getAttribute("x"));
        int begins = at
                - switch (numbers.getAttribute("text-anchor")) {
                    case "start" -> 0;
                    case "end" -> width;
                    default -> width / 2;
                };
        assertTrue(begins >= left && begins + width <= left + Integer.parseInt(box[2]), String.join(" ", box));
    }

    @Test
    @DisplayName("marks nothing for groups that are not there, and for evidence that is about no atom")
    void nothingToPointAt() throws Exception {
        Document svg = read(svg(PARACETAMOL, new Piece(3, true), new Piece(4, false), new Piece(60, true)));
        assertEquals(0, discs(svg, Illustration.CLAIMANT) + discs(svg, Illustration.RIVAL));
        assertEquals(List.of("O", "NH", "OH"), texts(svg));
    }

    @Test
    @DisplayName("puts a fragment that is asked about on grey")
    void fragment() throws Exception {
        Fragment three = new Fragment(List.of(0, 1, 2), List.of());
        MoleculeQuestion asked = new MoleculeQuestion(molecule("C=CC=C"), new OrbitalInquiry.Share(three, 0.5));
        assertEquals(3, discs(read(DRAWING.draw(asked, List.of())), "#ddd"));
    }

    @Test
    @DisplayName("shows stereochemistry as wedges, and leaves nothing of a name behind the SMILES")
    void stereochemistry() throws Exception {
        String wedged = svg("C[C@H](N)C(=O)O L-alanine");
        assertTrue(wedged.contains("<title>C[C@H](N)C(=O)O</title>"), wedged);
        int plain = svg("CC(N)C(=O)O").length();
        assertTrue(wedged.length() > plain + 10, wedged);
    }

    @Test
    @DisplayName("of generated molecules is the same each time in any locale, short, and refers to nothing")
    void bytes() throws Exception {
        Locale usual = Locale.getDefault();
        for (Molecule molecule : GENERATED.molecules()) {
            List<Piece> pieces = List.of(new Piece(1, true), new Piece(2, false));
            String svg = DRAWING.draw(MoleculeQuestion.value(molecule), pieces);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String again;
            try {
                again = DRAWING.draw(MoleculeQuestion.value(molecule), pieces);
            } finally {
                Locale.setDefault(usual);
            }
            assertEquals(svg, again);
            assertTrue(svg.length() < 3000, svg);
            read(svg);
            for (String forbidden : List.of("href", "url(", "script", "style", " id=", "<!", "NaN", "Infinity")) {
                assertFalse(svg.contains(forbidden), svg);
            }
        }
    }

    @Test
    @DisplayName("of a large drug stays below six kilobytes, with evidence about every atom")
    void size() throws Exception {
        String erythromycin =
                "CCC1C(C(C(C(=O)C(CC(C(C(C(C(C(=O)O1)C)OC2CC(C(C(O2)C)O)(C)OC)C)OC3C(C(CC(O3)C)N(C)C)O)(C)O)C)C)O)(C)O";
        MoleculeIllustration everywhere =
                new MoleculeIllustration(List.of(Feature.HEAVY_ATOMS, Feature.CARBONS, Feature.OXYGENS));
        String svg = everywhere.draw(
                MoleculeQuestion.value(molecule(erythromycin)),
                List.of(new Piece(0, true), new Piece(1, false), new Piece(2, false)));
        assertTrue(svg.length() < 6000, svg.length() + " characters");
        assertEquals(51, discs(read(svg), Illustration.CLAIMANT));
    }

    @Test
    @DisplayName("escapes what would be markup in a title")
    void escaping() throws Exception {
        Structure structure = Structure.of(new SmilesReader().read("CO"));
        String hostile = "</title><script>\"&";
        Document svg = read(new StructureSvg(structure, List.of()).write(hostile));
        assertEquals(hostile, svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(
                Stream.of("OH", "HO").anyMatch(texts(svg)::contains), texts(svg).toString());
    }
}
