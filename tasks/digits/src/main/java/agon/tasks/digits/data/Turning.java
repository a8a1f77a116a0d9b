package agon.tasks.digits.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Turns pictures about their middle by more than hands do: what the shifted distribution D* holds. */
public final class Turning {

    /** The least and the greatest angle, degrees, to either side. */
    private static final int LEAST = 25;

    private static final int MOST = 40;

    private Turning() {}

    /** The same pictures, with the same rows, each turned by 25 to 40 degrees to one side or the other. */
    public static List<Picture> turned(List<Picture> pictures, RandomGenerator random) {
        List<Picture> turned = new ArrayList<>(pictures.size());
        for (Picture picture : pictures) {
            int degrees = random.nextInt(LEAST, MOST + 1);
            turned.add(turned(picture, random.nextBoolean() ? degrees : -degrees));
        }
        return turned;
    }

    /** Each pixel takes the grey of where it came from, between the four pixels about it in proportion. */
    private static Picture turned(Picture picture, int degrees) {
        double angle = StrictMath.toRadians(degrees);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double middle = (Picture.SIDE - 1) / 2.0;
        byte[] greys = new byte[Picture.PIXELS];
        for (int y = 0; y < Picture.SIDE; y++) {
            for (int x = 0; x < Picture.SIDE; x++) {
                double fromX = middle + cos * (x - middle) + sin * (y - middle);
                double fromY = middle - sin * (x - middle) + cos * (y - middle);
                greys[y * Picture.SIDE + x] = (byte) Math.round(grey(picture, fromX, fromY));
            }
        }
        return new Picture(picture.row(), degrees, greys);
    }

    private static double grey(Picture picture, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        return (1 - down) * ((1 - right) * grey(picture, left, top) + right * grey(picture, left + 1, top))
                + down * ((1 - right) * grey(picture, left, top + 1) + right * grey(picture, left + 1, top + 1));
    }

    private static double grey(Picture picture, int x, int y) {
        boolean inside = x >= 0 && x < Picture.SIDE && y >= 0 && y < Picture.SIDE;
        return inside ? picture.grey(y * Picture.SIDE + x) : 0;
    }
}
