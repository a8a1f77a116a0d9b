package agon.protocols.debate;

import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Overseer;
import agon.api.oversight.Trial;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Sixteen cards: for each of two answers there are four suits of two cards that speak for it. A judge counts suits: what has been
 * shown of a suit before tells it nothing new.
 */
record Suits() implements Task<Integer, Integer> {

    static final int SUITS = 4;
    private static final int CARDS = 16;

    static int answer(int card) {
        return card % 2;
    }

    static int suit(int card) {
        return card / 2 % SUITS;
    }

    @Override
    public Codec<Integer, Integer> codec() {
        VectorForm<Integer> vector = new VectorForm<>() {
            @Override
            public List<String> names() {
                return List.of("number");
            }

            @Override
            public void write(Integer question, float[] into, int offset) {
                into[offset] = question;
            }
        };
        Wording<Integer, Integer> wording = new Wording<>() {
            @Override
            public String question(Integer question) {
                return question.toString();
            }

            @Override
            public String answer(Integer answer) {
                return answer.toString();
            }
        };
        return new Codec<>(List.of(vector), LabelForm.integers(2, 0), wording, Optional.empty());
    }

    @Override
    public Questions<Integer> questions(Split split) {
        return new Questions<>() {
            @Override
            public int levels() {
                return 1;
            }

            @Override
            public List<Integer> draw(int count, int hardest, RandomGenerator random) {
                return IntStream.range(0, count).boxed().toList();
            }
        };
    }

    @Override
    public Overseer<Integer, Integer> overseer() {
        return Overseer.of(new Table());
    }

    @Override
    public Truth<Integer, Integer> truth() {
        return question -> 0;
    }

    private record Table() implements Arena<Integer, Integer, Integer> {

        @Override
        public List<Integer> evidence(Integer question) {
            return IntStream.range(0, CARDS).boxed().toList();
        }

        @Override
        public List<double[]> judge(List<Trial<Integer, Integer, Integer>> trials) {
            return trials.stream().map(Table::verdict).toList();
        }

        private static double[] verdict(Trial<Integer, Integer, Integer> trial) {
            double[] believed = trial.claims().stream()
                    .mapToDouble(claim -> Math.exp(trial.revealed().stream()
                            .filter(card -> answer(card) == claim)
                            .map(Suits::suit)
                            .distinct()
                            .count()))
                    .toArray();
            double all = IntStream.range(0, believed.length)
                    .mapToDouble(i -> believed[i])
                    .sum();
            return IntStream.range(0, believed.length)
                    .mapToDouble(i -> believed[i] / all)
                    .toArray();
        }

        @Override
        public EvidenceForm<Integer> form() {
            return new EvidenceForm<>() {
                @Override
                public int width() {
                    return 2 + 2 * SUITS;
                }

                @Override
                public void write(Integer card, float[] into, int offset) {
                    for (int i = 0; i < width(); i++) {
                        into[offset + i] = 0;
                    }
                    into[offset + answer(card)] = 1;
                    into[offset + 2 + SUITS * answer(card) + suit(card)] = 1;
                }

                @Override
                public String show(Integer card) {
                    return "card " + card;
                }
            };
        }
    }
}
