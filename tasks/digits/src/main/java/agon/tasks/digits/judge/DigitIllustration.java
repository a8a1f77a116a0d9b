package agon.tasks.digits.judge;

import agon.api.codec.Illustration;
import agon.api.protocol.JudgedDebate;
import agon.tasks.digits.data.Picture;
import java.util.List;

/**
 * A picture as it is, with the pixels that were revealed framed and numbered.
 *
 * @param darkPixels whether pixels of the ground may be revealed
 */
public record DigitIllustration(boolean darkPixels) implements Illustration<Picture> {

    /** Greys that are told apart, besides the ground: enough for the eye, and short. */
    private static final int LEVELS = 8;

    private static final int GREYS = 256;

    @Override
    public String draw(Picture picture, List<JudgedDebate.Piece> pieces) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 28 28\">"
                + "<g shape-rendering=\"crispEdges\"><path d=\"M0 0h28v28H0z\"/>");
        for (int level = 1; level <= LEVELS; level++) {
            level(picture, level, svg);
        }
        svg.append("</g><g font-family=\"sans-serif\" font-size=\"1.7\" stroke-width=\".3\">");
        List<Pixel> pixels = Pixel.revealable(picture, darkPixels);
        for (int i = 0; i < pieces.size(); i++) {
            mark(pixels.get(pieces.get(i).place()), i + 1, pieces.get(i).claimants() ? CLAIMANT : RIVAL, svg);
        }
        return svg.append("</g></svg>").toString();
    }

    private static int level(Picture picture, int row, int column) {
        int grey = column < Picture.SIDE ? picture.grey(row * Picture.SIDE + column) : 0;
        return grey == 0 ? 0 : 1 + grey * LEVELS / GREYS;
    }

    /** All pixels of a level, neighbours of a row in one stroke. */
    private static void level(Picture picture, int level, StringBuilder svg) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < Picture.SIDE; row++) {
            int begin = -1;
            for (int column = 0; column <= Picture.SIDE; column++) {
                boolean lit = level(picture, row, column) == level;
                if (lit && begin < 0) {
                    begin = column;
                } else if (!lit && begin >= 0) {
                    path.append('M')
                            .append(begin)
                            .append(' ')
                            .append(row)
                            .append('h')
                            .append(column - begin);
                    path.append("v1H").append(begin).append('z');
                    begin = -1;
                }
            }
        }
        if (path.length() > 0) {
            String shade =
                    Integer.toHexString(GREYS + (GREYS - 1) * level / LEVELS).substring(1);
            svg.append("<path fill=\"#").append(shade.repeat(3)).append("\" d=\"");
            svg.append(path).append("\"/>");
        }
    }

    /** A frame around the pixel, and its number beside it, on the side where there is room. */
    private static void mark(Pixel pixel, int number, String colour, StringBuilder svg) {
        boolean left = pixel.column() >= Picture.SIDE - 3;
        svg.append("<rect x=\"").append(pixel.column()).append("\" y=\"").append(pixel.row());
        svg.append("\" width=\"1\" height=\"1\" fill=\"none\" stroke=\"")
                .append(colour)
                .append("\"/>");
        svg.append("<text x=\"").append(pixel.column() + (left ? -0.3 : 1.3));
        svg.append("\" y=\"")
                .append(pixel.row() + 1)
                .append("\" fill=\"")
                .append(colour)
                .append('"');
        svg.append(left ? " text-anchor=\"end\">" : ">").append(number).append("</text>");
    }
}
