package agon.api.oversight;

import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives faultless facets the flaws of an overseer.
 *
 * <p>Whether H errs is decided by a hash of its seed and of what it was asked, never by a stream: H errs in the same way
 * when asked the same again, in whatever order, so a reasoner stays a pure function.
 *
 * @param flaws the flaws
 * @param seed the overseer's own seed
 * @param codec for wording what was asked and for making wrong answers
 */
public record Flawed<Q, A>(Flaws flaws, long seed, Codec<Q, A> codec) {

    /** A reasoner each of whose steps may be wrong ({@link FlawedReasoner}). */
    public Reasoner<Q, A> reasoner(Reasoner<Q, A> faultless) {
        return new FlawedReasoner<>(this, faultless);
    }

    /** A demonstrator whose answers may be wrong. */
    public Demonstrator<Q, A> demonstrator(Demonstrator<Q, A> faultless) {
        return question ->
                faultless.demonstrate(question).map(answer -> spoil(answer, () -> asked(question, List.of())));
    }

    /** Look-ups whose answers may be wrong. */
    public Primitives<Q, A> primitives(Primitives<Q, A> faultless) {
        return new Primitives<>() {
            @Override
            public boolean isPrimitive(Q question) {
                return faultless.isPrimitive(question);
            }

            @Override
            public A lookUp(Q question) {
                return spoil(faultless.lookUp(question), () -> asked(question, List.of()));
            }
        };
    }

    /** A rater whose ratings and preferences may be turned round; its bias lifts its favourite answer. */
    public Rater<Q, A> rater(Rater<Q, A> faultless) {
        return new Rater<>() {
            @Override
            public double rate(Q question, A answer) {
                double rating = faultless.rate(question, answer);
                return errs("rate", () -> asked(question, List.of(answer))) ? 1 - rating : rating;
            }

            @Override
            public double prefer(Q question, A first, A second) {
                return verdict(question, first, second, faultless.prefer(question, first, second));
            }
        };
    }

    /** The judge of debates, who may turn verdicts round or lean; every piece of evidence stays as it is. */
    public <E> Arena<Q, A, E> arena(Arena<Q, A, E> faultless) {
        return new Arena<>() {
            @Override
            public List<E> evidence(Q question) {
                return faultless.evidence(question);
            }

            @Override
            public List<double[]> judge(List<Trial<Q, A, E>> trials) {
                List<double[]> verdicts = new ArrayList<>(faultless.judge(trials));
                for (int i = 0; i < verdicts.size(); i++) {
                    verdicts.set(
                            i, credences(trials.get(i).question(), trials.get(i).claims(), verdicts.get(i)));
                }
                return verdicts;
            }

            @Override
            public Object seen(Q question) {
                return faultless.seen(question);
            }

            @Override
            public OptionalInt length() {
                return faultless.length();
            }

            @Override
            public EvidenceForm<E> form() {
                return faultless.form();
            }
        };
    }

    /**
     * What is believed of claims: turned round, the likeliest gets what the unlikeliest had; leaning, the one nearest to the
     * favourite gets all. In which order they were claimed makes no difference.
     */
    private double[] credences(Q question, List<A> claims, double[] faultless) {
        if (flaws.error() == 0 && flaws.bias() == 0) {
            return faultless;
        }
        String asked = codec.wording().question(question)
                + claims.stream().map(codec.wording()::answer).sorted().collect(Collectors.joining("|", " <- ", ""));
        if (errs("verdict", () -> asked)) {
            return turnedRound(faultless);
        }
        if (flaws.bias() > 0 && Seeds.uniform(seed, "bias " + asked) < flaws.bias()) {
            return leaning(claims, faultless);
        }
        return faultless;
    }

    private static double[] turnedRound(double[] faultless) {
        List<Integer> order = IntStream.range(0, faultless.length)
                .boxed()
                .sorted(Comparator.comparingDouble(claim -> faultless[claim]))
                .toList();
        double[] turned = new double[faultless.length];
        for (int rank = 0; rank < turned.length; rank++) {
            turned[order.get(rank)] = faultless[order.get(turned.length - 1 - rank)];
        }
        return turned;
    }

    private double[] leaning(List<A> claims, double[] faultless) {
        A favourite = favourite(claims.get(0));
        double[] away = claims.stream()
                .mapToDouble(claim -> codec.answers().distance(claim, favourite))
                .toArray();
        double least = Arrays.stream(away).min().orElseThrow();
        boolean one = Arrays.stream(away).filter(distance -> distance == least).count() == 1;
        return one
                ? Arrays.stream(away).map(distance -> distance == least ? 1 : 0).toArray()
                : faultless;
    }

    /** A rater's verdict between two answers, which may be turned round. */
    private double verdict(Q question, A first, A second, double faultless) {
        String asked = asked(question, List.of(first, second));
        if (errs("verdict", () -> asked)) {
            return 1 - faultless;
        }
        if (flaws.bias() > 0 && Seeds.uniform(seed, "bias " + asked) < flaws.bias()) {
            A favourite = favourite(first);
            double lean = codec.answers().distance(second, favourite)
                    - codec.answers().distance(first, favourite);
            return lean == 0 ? faultless : lean > 0 ? 1 : 0;
        }
        return faultless;
    }

    A spoil(A answer, Supplier<String> asked) {
        if (flaws.error() == 0 && flaws.bias() == 0) {
            return answer;
        }
        String text = asked.get();
        if (errs("answer", () -> text)) {
            return codec.answers().corrupt(answer, Seeds.generator(seed, "corrupt " + text));
        }
        return flaws.bias() > 0 && Seeds.uniform(seed, "bias " + text) < flaws.bias() ? favourite(answer) : answer;
    }

    boolean errs(String what, Supplier<String> asked) {
        return flaws.error() > 0 && Seeds.uniform(seed, what + " " + asked.get()) < flaws.error();
    }

    private A favourite(A answer) {
        AnswerForm<A> form = codec.answers();
        if (form instanceof LabelForm<A> labels) {
            return labels.answer(0);
        }
        if (form instanceof RealForm<A> reals) {
            return reals.answer(reals.value(answer) + reals.scale());
        }
        TokensForm<A> tokens = (TokensForm<A>) form;
        return tokens.answer(new int[tokens.extent().length()]);
    }

    String asked(Q question, List<A> answers) {
        return codec.wording().question(question)
                + answers.stream().map(codec.wording()::answer).collect(Collectors.joining("|", " <- ", ""));
    }
}
