package agon.tasks.algorithms.assignment;

import static agon.api.codec.FactsForm.ABSENT;

import agon.api.seed.Seeds;
import agon.tasks.algorithms.draw.Context;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The context of a question: variables in the order in which they were assigned, and the table of f. Immutable.
 *
 * <p>All is said in tokens: the values 0 .. 7 are the tokens 0 .. 7, names are the tokens from 8 on. Contexts are compared
 * far more often than they are drawn, so the hash is computed once.
 */
final class Assignments implements Context {

    /** How many values there are. */
    static final int VALUES = 8;

    private static final int ROW = 3;

    /** Rows (name, first argument, second argument) or (name, value, ABSENT), then the table, row by row. */
    private final int[] content;

    /** Where in the order of assignment a name stands, or ABSENT; by name, without the values' tokens. */
    private final int[] places;

    private final int hash;

    private Assignments(int[] content, int[] places, int hash) {
        this.content = content;
        this.places = places;
        this.hash = hash;
    }

    /**
     * A context.
     *
     * @param names how many names there are to choose from
     * @param rows (name, first argument, second argument) of a computed variable, (name, value, ABSENT) of a leaf; every
     *     argument is the name of a row before
     * @param table f(a, b) at 8a + b
     */
    static Assignments of(int names, int[][] rows, int[] table) {
        int[] content = new int[rows.length * ROW + table.length];
        int[] places = new int[names];
        Arrays.fill(places, ABSENT);
        for (int place = 0; place < rows.length; place++) {
            System.arraycopy(rows[place], 0, content, place * ROW, ROW);
            places[rows[place][0] - VALUES] = place;
        }
        System.arraycopy(table, 0, content, rows.length * ROW, table.length);
        return new Assignments(content, places, Arrays.hashCode(content));
    }

    /** A draw of names, leaves, arguments and table, each uniform and independent of the others. */
    static Assignments draw(int variables, int names, RandomGenerator random) {
        int[] name = IntStream.range(VALUES, VALUES + names).toArray();
        int leaves = AssignmentSettings.leaves(variables);
        int[][] rows = new int[variables][];
        for (int place = 0; place < variables; place++) {
            int chosen = place + random.nextInt(names - place);
            int moved = name[chosen];
            name[chosen] = name[place];
            name[place] = moved;
            rows[place] = place < leaves
                    ? new int[] {moved, random.nextInt(VALUES), ABSENT}
                    : new int[] {moved, name[random.nextInt(place)], name[random.nextInt(place)]};
        }
        return of(names, rows, random.ints(VALUES * VALUES, 0, VALUES).toArray());
    }

    /** How many variables there are. */
    int variables() {
        return (content.length - VALUES * VALUES) / ROW;
    }

    /** The name at a place in the order of assignment. */
    int name(int place) {
        return content[place * ROW];
    }

    /** Whether a token is the name of one of the variables. */
    boolean isVariable(int token) {
        return token >= VALUES && token < VALUES + places.length && places[token - VALUES] != ABSENT;
    }

    /** Whether a token is a value. */
    static boolean isValue(int token) {
        return token >= 0 && token < VALUES;
    }

    /** Whether a variable is a leaf. */
    boolean isLeaf(int name) {
        return second(name) == ABSENT;
    }

    /** The first argument of a computed variable, or the value of a leaf. */
    int first(int name) {
        return content[place(name) * ROW + 1];
    }

    /** The second argument of a computed variable; ABSENT for a leaf. */
    int second(int name) {
        return content[place(name) * ROW + 2];
    }

    /** f(a, b). */
    int apply(int a, int b) {
        return content[variables() * ROW + VALUES * a + b];
    }

    /** The entries of f that the variables' values rest on, 8a + b, in ascending order. */
    IntStream usedEntries() {
        int[] values = values(variables() - 1);
        return IntStream.range(0, variables())
                .map(this::name)
                .filter(name -> !isLeaf(name))
                .map(name -> VALUES * values[place(first(name))] + values[place(second(name))])
                .sorted()
                .distinct();
    }

    /** The value of a variable, computed from the leaves on. */
    int value(int name) {
        int last = place(name);
        return values(last)[last];
    }

    /** Computed variables in a row that the value of a variable rests on, itself included; 0 for a leaf. */
    int depth(int name) {
        int last = place(name);
        int[] depths = new int[last + 1];
        for (int place = 0; place <= last; place++) {
            int variable = name(place);
            depths[place] = isLeaf(variable)
                    ? 0
                    : 1 + Math.max(depths[place(first(variable))], depths[place(second(variable))]);
        }
        return depths[last];
    }

    private int[] values(int last) {
        int[] values = new int[last + 1];
        for (int place = 0; place <= last; place++) {
            int variable = name(place);
            values[place] = isLeaf(variable)
                    ? first(variable)
                    : apply(values[place(first(variable))], values[place(second(variable))]);
        }
        return values;
    }

    private int place(int name) {
        return places[name - VALUES];
    }

    @Override
    public long digest() {
        // Of the facts alone: contexts that read the same are one context, whatever the order of assignment was.
        IntStream variables = IntStream.range(VALUES, VALUES + places.length)
                .filter(this::isVariable)
                .flatMap(name -> IntStream.of(name, first(name), second(name)));
        IntStream entries = usedEntries().flatMap(entry -> IntStream.of(entry, apply(entry / VALUES, entry % VALUES)));
        int[] characters = IntStream.concat(variables, entries)
                .map(token -> token - ABSENT)
                .toArray();
        return Seeds.mix(0, new String(characters, 0, characters.length));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Assignments that && hash == that.hash && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
