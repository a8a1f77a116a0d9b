package agon.analysis.figure;

import agon.analysis.figure.Drawing.Ink;
import agon.analysis.figure.Drawing.Plain;
import agon.analysis.figure.Drawing.Series;
import agon.analysis.figure.Drawing.Shade;
import java.util.List;

/**
 * Colours on white, by Okabe and Ito ("Color universal design", 2008), the light ones darkened to a contrast of three to one.
 */
public final class Palette {

    /** Colours of series, as {@code #rrggbb}. */
    public static final List<String> SERIES =
            List.of("#0072b2", "#d55e00", "#007a5a", "#a8447c", "#8a6100", "#3f6fd1", "#5c5c5c");

    private Palette() {}

    /** As {@code #rrggbb}; more series than colours share them. */
    public static String of(Ink ink) {
        if (ink instanceof Series series) {
            return SERIES.get(series.number() % SERIES.size());
        }
        if (ink instanceof Shade shade) {
            return shade.hex();
        }
        return ink == Plain.FAINT ? "#767676" : "#222222";
    }
}
