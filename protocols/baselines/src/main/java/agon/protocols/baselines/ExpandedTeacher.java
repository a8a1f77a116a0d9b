package agon.protocols.baselines;

import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.search.Choice;
import agon.api.settings.InvalidSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** H consulting itself to the end, as a teacher; what it comes to is audited. */
final class ExpandedTeacher<Q, A> implements LevelTraining.Teacher<Q, A> {

    /** H stands by what it concluded. */
    private static final double SURE = 1;

    /** What its conclusions on questions of the easier levels are handed in as, apart from those on D itself. */
    private static final String EASIER = "easier";

    private final Session<Q, A> session;
    private final int depth;
    private final Overseer<Q, A> overseer;
    private final Reasoner<Q, A> reasoner;
    private boolean taught;

    /** @param depth levels of sub-questions that may open */
    ExpandedTeacher(Session<Q, A> session, int depth) {
        this.session = session;
        this.depth = depth;
        this.overseer = session.overseer();
        this.reasoner =
                overseer.reasoner().orElseThrow(() -> new IllegalStateException("the overseer does not reason"));
    }

    /**
     * What H concludes. Sub-questions that several questions of the batch come down to are reasoned about once.
     *
     * @throws InvalidSetting if H draws the agent
     */
    @Override
    public List<Optional<A>> answers(List<Q> questions, boolean hardest) {
        SelfConsultation<Q, A> consultation = new SelfConsultation<>(reasoner, overseer.primitives());
        List<Optional<A>> answers = new ArrayList<>(questions.size());
        List<Choice<Q, A>> choices = new ArrayList<>(questions.size());
        for (Q question : questions) {
            Optional<A> concluded = consultation.conclude(question, depth);
            answers.add(concluded);
            concluded.ifPresent(answer -> choices.add(new Choice<>(question, answer, SURE, List.of(answer))));
        }
        if (!choices.isEmpty()) {
            session.audit(hardest ? "" : EASIER, choices);
            taught = true;
        }
        return answers;
    }

    /** Refuses to pass off as taught what never was. */
    @Override
    public void demandThatItTaught() {
        InvalidSetting.unless(
                taught,
                "depth",
                "the overseer came to no conclusion on any training question within a depth of " + depth
                        + "; where its reasoning ends at all, a greater depth helps");
    }
}
