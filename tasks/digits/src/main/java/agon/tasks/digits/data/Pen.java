package agon.tasks.digits.data;

import java.util.List;

/**
 * Draws on a picture: full white within its radius of a line, and less over the next pixel.
 *
 * @param radius half the width of its line, pixels
 */
record Pen(double radius) {

    private static final double WHITE = 255;

    /** Draws a chain of straight pieces, in pixels; what lies outside the picture is lost. */
    void draw(List<Point> chain, byte[] greys) {
        for (int i = 0; i + 1 < chain.size(); i++) {
            piece(chain.get(i), chain.get(i + 1), greys);
        }
    }

    private void piece(Point from, Point to, byte[] greys) {
        double reach = radius + 1;
        int left = (int) Math.max(0, Math.floor(Math.min(from.x(), to.x()) - reach));
        int right = (int) Math.min(Picture.SIDE - 1.0, Math.ceil(Math.max(from.x(), to.x()) + reach));
        int top = (int) Math.max(0, Math.floor(Math.min(from.y(), to.y()) - reach));
        int bottom = (int) Math.min(Picture.SIDE - 1.0, Math.ceil(Math.max(from.y(), to.y()) + reach));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double cover = Math.min(1, radius + 1 - distance(from, to, x + 0.5, y + 0.5));
                int grey = (int) Math.round(WHITE * Math.max(0, cover));
                int at = y * Picture.SIDE + x;
                greys[at] = (byte) Math.max(grey, Byte.toUnsignedInt(greys[at]));
            }
        }
    }

    private static double distance(Point from, Point to, double x, double y) {
        double alongX = to.x() - from.x();
        double alongY = to.y() - from.y();
        double length = alongX * alongX + alongY * alongY;
        double part = length == 0 ? 0 : ((x - from.x()) * alongX + (y - from.y()) * alongY) / length;
        double nearest = Math.max(0, Math.min(1, part));
        double awayX = x - from.x() - nearest * alongX;
        double awayY = y - from.y() - nearest * alongY;
        return Math.sqrt(awayX * awayX + awayY * awayY);
    }
}
