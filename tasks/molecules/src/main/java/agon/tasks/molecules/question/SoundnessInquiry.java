package agon.tasks.molecules.question;

/**
 * Whether a model may be relied on. H answers it for itself and asks nobody; the evaluator knows which models were planted. The
 * right answer is one typical spread of the values for a sound model and 0 for a planted one, so that the two are told apart as
 * all answers of the task are.
 *
 * @param model which
 */
public record SoundnessInquiry(Model model) implements Inquiry {
    @Override
    public String title() {
        return "soundness of the " + model.title();
    }
}
