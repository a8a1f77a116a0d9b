package agon.tasks.digits.data;

import java.util.List;

/**
 * A way to write a digit.
 *
 * @param digit 0 to 9
 * @param strokes what the pen does
 */
record Glyph(int digit, List<Stroke> strokes) {

    /** Two or three ways for each digit, as they are taught or as hands fall into them. */
    static final List<Glyph> ALL = List.of(
            glyph(0, Stroke.curve(.5, .1, .26, .25, .2, .55, .32, .83, .5, .9, .7, .82, .8, .5, .72, .2, .5, .1)),
            glyph(
                    0,
                    Stroke.curve(.62, .12, .36, .2, .24, .5, .3, .8, .48, .88, .66, .72, .74, .42, .66, .16, .46, .18)),
            glyph(1, Stroke.line(.55, .1, .48, .9)),
            glyph(1, Stroke.line(.34, .28, .55, .1, .54, .9)),
            glyph(1, Stroke.line(.36, .26, .55, .1, .54, .9), Stroke.line(.34, .9, .74, .9)),
            glyph(
                    2,
                    Stroke.curve(.22, .3, .35, .13, .58, .11, .74, .28, .62, .52, .4, .74, .24, .88),
                    Stroke.line(.24, .88, .8, .87)),
            glyph(2, Stroke.curve(.24, .24, .45, .1, .7, .2, .66, .45, .4, .78, .24, .84, .26, .7, .46, .76, .82, .86)),
            glyph(
                    3,
                    Stroke.curve(.25, .18, .5, .1, .72, .24, .62, .42, .42, .47),
                    Stroke.curve(.42, .47, .68, .54, .76, .74, .56, .9, .22, .82)),
            glyph(
                    3,
                    Stroke.line(.24, .13, .74, .13, .46, .44),
                    Stroke.curve(.46, .44, .7, .5, .76, .72, .54, .9, .24, .83)),
            glyph(4, Stroke.line(.32, .1, .24, .52, .8, .52), Stroke.line(.68, .14, .62, .92)),
            glyph(4, Stroke.line(.66, .92, .66, .1, .18, .62, .86, .62)),
            glyph(
                    5,
                    Stroke.line(.75, .12, .33, .12, .29, .45),
                    Stroke.curve(.29, .45, .55, .39, .77, .58, .68, .83, .44, .92, .2, .82)),
            glyph(5, Stroke.curve(.7, .14, .48, .12, .36, .22, .38, .42, .62, .5, .72, .7, .58, .88, .26, .88)),
            glyph(
                    6,
                    Stroke.curve(.68, .1, .42, .28, .25, .58, .34, .86, .6, .89, .75, .7, .6, .52, .38, .57, .27, .72)),
            glyph(6, Stroke.curve(.46, .1, .32, .4, .26, .7, .42, .9, .66, .82, .68, .62, .48, .56, .3, .68)),
            glyph(7, Stroke.line(.2, .15, .8, .15), Stroke.curve(.8, .15, .6, .5, .44, .92)),
            glyph(7, Stroke.line(.22, .26, .24, .14, .78, .14), Stroke.curve(.78, .14, .58, .48, .5, .92)),
            glyph(7, Stroke.line(.2, .15, .8, .15, .44, .92), Stroke.line(.36, .52, .74, .5)),
            glyph(8, Stroke.curve(.5, .48, .28, .3, .5, .1, .72, .28, .5, .48, .25, .7, .5, .91, .75, .7, .5, .48)),
            glyph(8, Stroke.curve(.7, .18, .46, .1, .3, .26, .5, .46, .72, .68, .52, .9, .28, .76, .46, .5, .74, .22)),
            glyph(
                    9,
                    Stroke.curve(.72, .28, .5, .1, .28, .28, .44, .5, .7, .38, .72, .28),
                    Stroke.curve(.72, .28, .68, .6, .56, .92)),
            glyph(
                    9,
                    Stroke.curve(.7, .18, .44, .12, .28, .34, .46, .5, .68, .36, .72, .2, .7, .68, .5, .92, .28, .84)));

    private static Glyph glyph(int digit, Stroke... strokes) {
        return new Glyph(digit, List.of(strokes));
    }

    /** The ways to write a digit. */
    static List<Glyph> of(int digit) {
        return ALL.stream().filter(glyph -> glyph.digit() == digit).toList();
    }
}
